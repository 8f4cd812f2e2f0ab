/** Texts of the search by name, in Arabic. */
import type { search as en } from '../en/search'

export const search: Readonly<
  Record<keyof typeof en | `search.count.${'zero' | 'two' | 'few' | 'many'}`, string>
> = {
  'search.title': 'البحث عن مكان',
  'search.field': 'اسم المكان',
  'search.example': 'معرة النعمان، Al-Eis …',
  'search.hint': 'بالحروف العربية أو اللاتينية، وبأي كتابة شائعة.',
  'search.keys': 'الأسهم للاختيار، وEnter للانتقال. {keys} يعيدك إلى هنا من أي موضع.',
  'search.key': 'البحث عن مكان ({keys})',
  'search.results': 'الأماكن التي عُثر عليها',
  'search.count.zero': 'لا أماكن',
  'search.count.one': 'مكان واحد',
  'search.count.two': 'مكانان',
  'search.count.few': '{count} أماكن',
  'search.count.many': '{count} مكاناً',
  'search.count.other': '{count} مكان',
  'search.first': '{total}؛ يُعرض أول {shown} منها',
  'search.none': 'لا يوجد في الأطلس مكان باسم مشابه.',
  'search.unread': 'ما زالت قراءة الكتابات الأخرى جارية.',
  'search.as': 'بالكتابة «{spelling}»',
  'search.guess': 'مشابه',
}

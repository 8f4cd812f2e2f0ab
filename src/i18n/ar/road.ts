/** Texts of the road's panel, in Arabic. */
import type { road as en } from '../en/road'

type Plurals =
  | 'road.answer.cut.two'
  | 'road.answer.cut.few'
  | 'road.answer.cut.many'
  | 'road.cut.more.two'
  | 'road.cut.more.few'
  | 'road.cut.more.many'

export const road: Readonly<Record<keyof typeof en | Plurals, string>> = {
  'road.roads': 'الطريق',
  'road.start.m5': 'دمشق',
  'road.end.m5': 'حلب',
  'road.strip': 'من سيطر على الطريق: الكيلومترات أفقياً والزمن من أعلى إلى أسفل',
  'road.hint':
    'السهمان الأيسر والأيمن: المقطع المجاور. السهمان الأعلى والأسفل: اليوم السابق أو التالي الذي تغيّرت فيه السيطرة على هذا المقطع. Page Up و‏Page Down: اليوم المسمّى السابق أو التالي. Home: {start}. ‏End: {end}. ‏Enter: الانتقال إلى هذا المكان وهذا اليوم.',
  'road.pointer': 'أشِر إلى الصورة لقراءتها، وانقر للانتقال إلى المكان واليوم.',
  'road.tap': 'المس الصورة للانتقال إلى المكان واليوم.',
  'road.km': 'كم',
  'road.read': 'كم {from}–{to}، {place}، {date}: {holder}؛ {since}؛ {evidence}',
  'road.read.unknown': 'كم {from}–{to}، {place}، {date}: غير معروف',
  'road.read.none': 'كم {from}–{to}، {date}: غير معروف، لا مكان في الأطلس قريب بما يكفي',
  'road.section': 'كم {from}–{to}، من {a} إلى {b}',
  'road.section.single': 'كم {from}–{to}، {a}',
  'road.day': 'الطريق في اليوم المعروض',
  'road.question': 'هل يمكن السفر من {start} إلى {end} عبر أراضي طرف واحد؟',
  'road.answer.whole': 'نعم: {party}',
  'road.answer.nearly': 'تقريباً: {party}، ما عدا {km} كم',
  'road.answer.cut.one': 'لا: الطريق مقطوع في موضع واحد',
  'road.answer.cut.two': 'لا: الطريق مقطوع في موضعين',
  'road.answer.cut.few': 'لا: الطريق مقطوع في {count} مواضع',
  'road.answer.cut.many': 'لا: الطريق مقطوع في {count} موضعاً',
  'road.answer.cut.other': 'لا: الطريق مقطوع في {count} موضع',
  'road.answer.unknown': 'غير معروف',
  'road.nearly.why':
    'ما هو بيد طرف آخر أقصر من دقة الخط المرسوم ({distance})، فلا يكفي الخط وحده لمعرفة هل الطريق مقطوع.',
  'road.held': '{party} {km} كم',
  'road.under': '{party} أقل من 1 كم',
  'road.cuts': 'ليس بيد {party}:',
  'road.cut': '{section}: {holder}',
  'road.cut.narrow': '(أقصر من دقة الخط)',
  'road.cut.more.one': 'إظهار مقطع آخر',
  'road.cut.more.two': 'إظهار مقطعين آخرين',
  'road.cut.more.few': 'إظهار {count} مقاطع أخرى',
  'road.cut.more.many': 'إظهار {count} مقطعاً آخر',
  'road.cut.more.other': 'إظهار {count} مقطع آخر',
  'road.changes': 'الأيام التي تغيّر فيها الجواب',
  'road.changed.whole': 'نعم، {party}',
  'road.changed.nearly': 'تقريباً، {party}',
  'road.changed.cut': 'لا',
  'road.changed.unknown': 'غير معروف',
  'road.means': 'ماذا يعني هذا',
  'road.means.control':
    'السيطرة على جانبي الخط المرسوم، بحسب المكان الذي يحدد كل مقطع. ولا يقول شيئاً عن الحواجز أو القصف أو فتح الطريق أمام المرور.',
  'road.means.line':
    'الخط تخطيطي: قد يبعد الطريق عنه حتى {distance}. والمقطع الذي بيد طرف آخر ولا يزيد طوله على ذلك يترك الجواب مفتوحاً.',
  'road.means.unknown':
    'المقاطع التي لا يُعرف عنها شيء ({km} كم في هذا اليوم، مظللة بالرمادي) تُحسب على حدة ولا تقطع الطريق.',
  'road.means.contested': 'المقطع المتنازع عليه ليس لأي طرف، وهو يقطع الطريق.',
  'road.table': 'الشيء نفسه في جدول',
  'road.table.caption': 'كل مقطع من الطريق ومن سيطر عليه؛ والتاريخ هو أول يوم لسيطرة الطرف.',
  'road.table.km': 'كم',
  'road.table.place': 'يحدده',
  'road.table.holders': 'المسيطرون',
  'road.table.spell': '{date}: {holder}',
  'road.table.before': 'قبل {date}',
}

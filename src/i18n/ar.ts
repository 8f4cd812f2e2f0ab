/** Every text of the interface, in Arabic. */
import type { Texts } from '.'
import { areas } from './ar/areas'
import { card } from './ar/card'
import { claims } from './ar/claims'
import { compare } from './ar/compare'
import { events } from './ar/events'
import { evidence } from './ar/evidence'
import { legend } from './ar/legend'
import { map } from './ar/map'
import { offline } from './ar/offline'
import { picture } from './ar/picture'
import { road } from './ar/road'
import { search } from './ar/search'
import { share } from './ar/share'
import { table } from './ar/table'
import { stories } from './ar/stories'
import { time } from './ar/time'
import { views } from './ar/views'

export const ar: Texts = {
  'app.title': 'Control Atlas',
  'app.subject': 'شمال غرب سوريا',
  'app.disclaimer':
    'سيطرة وفق التقارير: مؤشر غير دقيق تماماً في المكان أو الزمان، ولا يعبّر عن رأي في الوضع القانوني.',
  'app.loading': 'جارٍ تحميل الأطلس…',
  ...map,
  'load.slow': 'يستغرق الأمر وقتًا أطول من المعتاد. قد يكون الاتصال بطيئًا أو الخادم لا يستجيب.',
  'load.failed': 'تعذّرت قراءة بيانات الخريطة.',
  'load.why': 'ما حدث: {reason}',
  'load.do': 'تحقّق من الاتصال ثم أعد المحاولة. إذا تكرّر الأمر فأبلغ المسؤول عن الموقع.',
  'load.retry': 'أعد المحاولة',
  'load.reason.network': 'تعذّر جلب «{file}»؛ قد يكون الاتصال مقطوعاً.',
  'load.reason.status': 'لم يقدّم الخادم «{file}».',
  'load.reason.truncated': 'وصل «{file}» ناقصاً.',
  'load.reason.format':
    'ليس «{file}» بالصيغة التي تقرؤها هذه الصفحة؛ قد تكون الصفحة والبيانات من إصدارين مختلفين.',
  'load.reason.broken': 'لا يحوي «{file}» ما تعد به صيغته.',
  'link.leftOut': 'تعذّرت قراءة أجزاء من الرابط فأُهملت: {keys}.',
  'link.ok': 'حسناً',
  'naming.contested': '{name}: {a} / {b}',
  'naming.unknown': 'غير معروف',
  ...legend,
  ...evidence,
  ...search,
  ...table,
  ...share,
  ...time,
  ...areas,
  ...card,
  ...claims,
  ...offline,
  ...picture,
  ...road,
  ...events,
  ...stories,
  ...views,
  ...compare,
}

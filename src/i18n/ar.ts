/** Every text of the interface, in Arabic. */
import type { Texts } from '.'
import { card } from './ar/card'
import { legend } from './ar/legend'
import { time } from './ar/time'

export const ar: Texts = {
  'app.title': 'Control Atlas',
  'app.subject': 'شمال غرب سوريا',
  'app.disclaimer':
    'سيطرة وفق التقارير: مؤشر غير دقيق تماماً في المكان أو الزمان، ولا يعبّر عن رأي في الوضع القانوني.',
  'app.loading': 'جارٍ تحميل الأطلس…',
  'map.label': 'خريطة السيطرة وفق التقارير',
  'map.help':
    'تحرّك أسهم لوحة المفاتيح الخريطة، ويغيّر زرّا الزائد والناقص المقياس. يحدّد مفتاح Enter ما تحت العلامة في الوسط، ويلغي Escape التحديد.',
  'map.zoomIn': 'تكبير',
  'map.zoomOut': 'تصغير',
  'map.home': 'عرض منطقة الدراسة كاملة',
  'map.credit.reported': 'سيطرة وفق التقارير: مؤشر غير دقيق تماماً في المكان أو الزمان',
  'map.credit.short': 'سيطرة وفق التقارير',
  'map.credit.facts': 'الوقائع {hash}',
  'map.credit.positions': 'المواقع: أوتشا (الأمم المتحدة)',
  'map.credit.borders': 'الحدود',
  'map.credit.tiles': 'الصور والحدود',
  'map.credit.osm': '© المساهمون في OpenStreetMap',
  'map.aleppo': 'حلب',
  'map.sea': 'البحر الأبيض المتوسط',
  'map.turkey': 'تركيا',
  'map.lebanon': 'لبنان',
  'map.iraq': 'العراق',
  'map.jordan': 'الأردن',
  'map.cyprus': 'قبرص',
  'map.syria': 'سوريا',
  'map.lakeAssad': 'بحيرة الأسد',
  'map.jabbul': 'سبخة الجبول',
  'map.euphrates': 'الفرات',
  'load.failed': 'تعذّرت قراءة بيانات الخريطة.',
  'load.why': 'ما حدث: {reason}',
  'load.do': 'تحقّق من الاتصال ثم أعد المحاولة. إذا تكرّر الأمر فأبلغ المسؤول عن الموقع.',
  'load.retry': 'أعد المحاولة',
  'naming.contested': '{name}: {a} / {b}',
  'naming.unknown': 'غير معروف',
  ...legend,
  ...time,
  ...card,
}

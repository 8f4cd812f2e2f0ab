/** What is written on the map and its buttons, in Arabic. */
import type { map as en } from '../en/map'

export const map: Readonly<Record<keyof typeof en, string>> = {
  'map.label': 'خريطة السيطرة وفق التقارير',
  'map.help':
    'تحرّك أسهم لوحة المفاتيح الخريطة، ويغيّر زرّا الزائد والناقص المقياس. يحدّد مفتاح Enter ما تحت العلامة في الوسط، ويلغي Escape التحديد.',
  'map.zoomIn': 'تكبير',
  'map.zoomOut': 'تصغير',
  'map.home': 'عرض منطقة الدراسة كاملة',
  'map.scale.m': '{n} متر',
  'map.scale.km': '{n} كم',
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
}

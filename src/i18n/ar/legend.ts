/** Texts of the legend, in Arabic. */
import type { legend as en } from '../en/legend'

export const legend: Readonly<Record<keyof typeof en, string>> = {
  'legend.title': 'من يسيطر على ماذا',
  'legend.of': 'مما هو معروف',
  'legend.open': 'الطبقات',
  'legend.close': 'إغلاق',
  'legend.about': 'تعريف: {party}',
  'legend.km2': '{km2} كم²',
  'legend.under': 'أقل من {share}',
  'legend.layers': 'ما يظهر على الخريطة',
  'legend.layer.places': 'الأماكن',
  'legend.layer.posts': 'نقاط المراقبة التركية',
  'legend.posts.note': 'المثلث: نقطة ورد وجودها هناك. الوجود ليس سيطرة.',
  'legend.layer.fronts': 'خطوط التماس',
  'legend.layer.basemap': 'خريطة الأساس',
  'legend.layer.tiles': 'خرائط OpenStreetMap',
  'legend.tiles.note': 'تُحمَّل صور من openstreetmap.org، فيرى ذلك الموقع عنوانك على الإنترنت.',
  'legend.road.whole': '{km} من {total} كم: {party}',
  'legend.road.part': '{party} {km} كم',
  'legend.road.under': '{party} أقل من 1 كم',
  'legend.road.other': '{road}: {lengths}',
  'legend.reading': 'قراءة الخريطة',
  'legend.contested': 'المخطَّط: متنازع عليه بين الطرفين اللذين يحمل لونيهما.',
  'legend.nodata': 'لا بيانات: على بعد يزيد على {km} كم من كل أماكن الأطلس. لا يُحسب في أي مساحة.',
  'legend.fill': 'اللون = سيطرة وفق التقارير؛ والحد بين مكانين مرسوم في منتصف المسافة بينهما.',
  'legend.total': 'المساحات والنسب للمناطق الظاهرة: {km2} كم² معروفة.',
}

/** Texts of the areas over time, in Arabic. */
import type { areas as en } from '../en/areas'

export const areas: Readonly<Record<keyof typeof en, string>> = {
  'areas.title': 'المساحات عبر الزمن',
  'areas.region': 'المنطقة',
  'areas.region.all': 'كل المناطق',
  'areas.unit': 'الوحدة',
  'areas.unit.km2': 'كم²',
  'areas.unit.share': 'النسبة',
  'areas.basis': 'المحتسب',
  'areas.basis.known': 'كل ما هو معروف',
  'areas.basis.documented': 'الموثَّق ضمن 5 كم',
  'areas.axis': 'محور الزمن',
  'areas.axis.steps': 'خطوة لكل يوم تغيّر',
  'areas.axis.calendar': 'مثل شريط الزمن',
  'areas.chart': 'المساحات بحسب الجهة عبر الزمن: {region}',
  'areas.keys':
    'يسار ويمين: يوم التغيّر السابق أو التالي. Page Up وPage Down: اليوم المسمّى التالي أو السابق. Home وEnd: طرفا الفترة. Enter: الانتقال إلى هذا اليوم.',
  'areas.point': 'أشر إلى الرسم لقراءته، وانقر للانتقال إلى ذلك اليوم.',
  'areas.value.km2': '{km2} كم²',
  'areas.value.documented': '{km2} كم² موثَّقة',
  'areas.read': '{date}: {list}',
  'areas.read.party': '{party} {value}',
  'areas.separator': '؛ ',
  'areas.rest': 'غير موثَّق في الجوار',
  'areas.known': '{km2} كم² معروفة',
  'areas.steps.note': 'خطوات لا زمن: السنوات الهادئة قصيرة والأسابيع الحافلة طويلة.',
  'areas.filter.note': 'لا ينطبق مرشّح الأدلة هنا.',
  'areas.means': 'كيف تُحسب هذه المساحات',
  'areas.means.cells':
    'يُحسب لكل مكان ما هو أقرب إليه من سواه، ويُقطع حيث لا مكان قريب. هذه طريقة في الرسم لا مسح ميداني: قارن بين الأيام لا بين كيلومترات مربعة مفردة.',
  'areas.means.documented':
    'الموثَّق ضمن 5 كم: الأماكن التي يسمّي تقريرٌ من يسيطر عليها فقط، ومن مساحتها ما يقع ضمن 5 كم من المكان.',
  'areas.table': 'في جدول: الأيام المسمّاة',
  'areas.table.caption': '{region}، {basis}، {unit}',
  'areas.table.day': 'اليوم',
  'areas.csv': 'كل الأيام بصيغة CSV',
  'areas.csv.done': 'أُنشئ الملف {file}.',
}

/** Texts round the stories, in Arabic. */
import type { stories as en } from '../en/stories'

export const stories: Readonly<Record<keyof typeof en, string>> = {
  'stories.lead':
    'تقودك القصص عبر الخريطة خطوة خطوة. مرّر، أو تقدّم بالأزرار أو بمفاتيح الأسهم: تتبعك الخريطة واليوم. والأرقام محسوبة من الوقائع.',
  'stories.loading': 'جارٍ تحميل القصص…',
  'stories.failed': 'تعذّر تحميل القصص ({reason}).',
  'stories.span': 'عدد الخطوات {steps}، {from}–{to}',
  'stories.begin': 'ابدأ',
  'stories.begin.label': 'ابدأ: {story}',
  'stories.continue': 'تابع من حيث توقفت: {story}، «{step}»',
  'stories.steps': 'خطوات القصة',
  'stories.previous': 'الخطوة السابقة في القصة',
  'stories.next': 'الخطوة التالية في القصة',
  'stories.progress': '{step} من {count}',
  'stories.said': 'الخطوة {step} من {count}: {title}، {date}',
  'stories.back': 'العودة إلى هذه الخطوة',
  'stories.leave': 'مغادرة القصة',
  'stories.places': 'أماكن هذه الخطوة',
  'stories.claims': 'أقوال مقيسة',
  'stories.readings': 'طرق القياس: {count}',
  'stories.sources': 'المصادر ({count})',
  'stories.link': 'رابط هذه الخطوة',
  'stories.key': 'ألوان الخريطة',
  'stories.compared.swipe': 'تضع الخريطة هذا اليوم إلى جانب {date}.',
  'stories.compared.difference': 'تُظهر الخريطة ما انتقل من يد إلى يد منذ {date}.',
  'stories.figure.places': '{n}',
  'stories.figure.percent': '{n} %',
  'stories.figure.km': '{n} كم',
}

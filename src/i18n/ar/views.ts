/** Texts of the row of views and of the panels' frame, in Arabic. */
import type { views as en } from '../en/views'

export const views: Readonly<Record<keyof typeof en, string>> = {
  'views.label': 'طرق العرض',
  'views.map': 'الخريطة',
  'views.search': 'بحث',
  'views.road': 'الطريق',
  'views.areas': 'المساحات',
  'views.claims': 'الأقوال',
  'views.events': 'الأحداث',
  'views.method': 'المنهج',
  'views.compare': 'مقارنة',
  'views.stories': 'قصص',
  'views.share': 'مشاركة',
  'views.table': 'جدول',
  'views.close': 'إغلاق',
  'views.height': 'ارتفاع اللوحة: {height}',
  'views.height.peek': 'العنوان وحده',
  'views.height.half': 'النصف',
  'views.height.full': 'كامل',
  'views.skip.time': 'تخطَّ إلى محور الزمن',
  'views.skip.map': 'تخطَّ إلى الخريطة',
}

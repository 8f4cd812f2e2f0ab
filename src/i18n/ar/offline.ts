/** What the page says of newer versions and of missing parts of itself, in Arabic. */
import type { offline as en } from '../en/offline'

export const offline: Readonly<Record<keyof typeof en, string>> = {
  'offline.new': 'نسخة جديدة من هذه الخريطة جاهزة.',
  'offline.take': 'افتحها الآن',
  'offline.later': 'لاحقًا',
  'offline.part':
    'تعذّر تحميل هذا الجزء؛ قد يكون الاتصال مقطوعًا أو أن الموقع تغيّر منذ فتح الصفحة. تبقى الخريطة تعمل.',
  'offline.reload': 'إعادة تحميل الصفحة',
}

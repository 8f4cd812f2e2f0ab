/** What the page says of newer versions of itself, in Arabic. */
import type { offline as en } from '../en/offline'

export const offline: Readonly<Record<keyof typeof en, string>> = {
  'offline.new': 'نسخة جديدة من هذه الخريطة جاهزة.',
  'offline.take': 'افتحها الآن',
  'offline.later': 'لاحقًا',
}

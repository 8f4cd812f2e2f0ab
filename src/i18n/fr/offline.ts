/** What the page says of newer versions of itself, in French. */
import type { offline as en } from '../en/offline'

export const offline: Readonly<Record<keyof typeof en, string>> = {
  'offline.new': 'Une nouvelle version de cette carte est prête.',
  'offline.take': 'L’ouvrir maintenant',
  'offline.later': 'Plus tard',
}

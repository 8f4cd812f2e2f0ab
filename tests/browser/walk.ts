/** Every panel of the page, opened by links one after the other, as a reader goes through them. */
import type { Page } from '@playwright/test'
import { READY } from '../../src/cli/site/ready'
import type { Language } from '../../src/core/types'
import { translator } from '../../src/i18n'
import { PANELS, type Panel } from '../../src/state/state'
import { expect } from './fixtures'
import { drawn } from './site'
import '../texts'

/** Opens each panel over the map on a day, in the page that is open, and waits until it shows what it has. */
export async function walkPanels(
  page: Page,
  day: string,
  lang: Language,
  visit: (panel: Panel) => Promise<void> = async () => {},
) {
  for (const panel of PANELS) {
    await page.evaluate((hash) => (location.hash = hash), `#d=${day}&panel=${panel}&lang=${lang}`)
    await expect(page.locator(READY[panel]).first(), panel).toBeVisible()
    await expect(page.getByText(translator(lang).t('claims.measuring'))).toHaveCount(0)
    await drawn(page)
    await visit(panel)
  }
}

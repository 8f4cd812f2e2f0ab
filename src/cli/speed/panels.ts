/** Each panel from the click on its button to the frame in which it is filled: the first time in a visit, and again. */
import type { Browser } from '@playwright/test'
import { translator } from '../../i18n'
import { PANELS, type Panel } from '../../state/state'
import { READY } from '../site/ready'
import type { Figure } from './figures'
import { DESKTOP, settled, visit } from './visit'

const VISITS = 5
/** Web Vitals: an answer within 200 ms is good; what is there already should come at once. */
const LIMITS = { first: 200, again: 100 } as const
type Round = keyof typeof LIMITS

export async function panels(browser: Browser, url: string): Promise<Figure[]> {
  const { t } = translator('en')
  const values = new Map<string, number[]>()
  for (let i = 0; i < VISITS; i++)
    await visit(browser, DESKTOP, url, async (page) => {
      await settled(page)
      const open = (panel: Panel) =>
        page.evaluate(
          async ([name, ready, map]) => {
            const buttons = [...document.querySelectorAll<HTMLElement>('.views button, .tool')]
            const named = (wanted: string) =>
              buttons.find((button) => [button.textContent, button.ariaLabel].includes(wanted))!
            await window.probe.madeFrame()
            const before = performance.now()
            named(name).click()
            await window.probe.appeared(ready)
            const took = (await window.probe.madeFrame()) - before
            named(map).click()
            return took
          },
          [t(`views.${panel}`), READY[panel], t('views.map')] as const,
        )
      for (const round of ['first', 'again'] as const)
        for (const panel of PANELS) {
          const key = `${round} ${panel}`
          values.set(key, [...(values.get(key) ?? []), await open(panel)])
          await page.waitForTimeout(400)
        }
    })
  const figure = (panel: Panel, round: Round): Figure => ({
    name: `${t(`views.${panel}`)}, opened ${round === 'first' ? 'for the first time' : 'again'}`,
    unit: 'ms',
    values: values.get(`${round} ${panel}`)!,
    limit: LIMITS[round],
    by: 'median',
  })
  return PANELS.flatMap((panel) => [figure(panel, 'first'), figure(panel, 'again')])
}

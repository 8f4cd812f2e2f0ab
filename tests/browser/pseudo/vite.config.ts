/** The site with the pseudo-language in English's place: for tests alone, so that no byte of it is shipped. */
import { fileURLToPath } from 'node:url'
import { mergeConfig, type Plugin } from 'vite'
import base from '../../../vite.config'

const TEXTS = fileURLToPath(new URL('./text.ts', import.meta.url))
const CATALOGUE = /\/src\/i18n\/en(?:\/\w+)?\.ts$/
const BEGIN = /export const (\w+) = \{/
const END = '} as const'

const plugin: Plugin = {
  name: 'pseudo-language',
  enforce: 'pre',
  transform(code, id) {
    if (!CATALOGUE.test(id)) return null
    if (!BEGIN.test(code) || !code.includes(END))
      throw new Error(`${id}: expected "export const … = { … } as const", found none. Name the catalogue so.`)
    const wrapped = code.replace(BEGIN, 'export const $1 = pseudoTexts({').replace(END, `${END})`)
    return `import { pseudoTexts } from ${JSON.stringify(TEXTS)}\n${wrapped}`
  },
}

export default mergeConfig(base, { plugins: [plugin] })

/** `licences.txt`: whose work a built site contains and on what terms, found from what went into it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly homepage?: string
}

const RULE = '\n\n' + '-'.repeat(80) + '\n\n'
const TEXT = /^(?:licen[cs]e|copying|ofl)(?:[.-](?:md|txt|mit))?$/i

/** @param modules files that went into the site, absolute or from `root`; @throws where a package comes without its terms */
export function licencesText(root: string, modules: Iterable<string>): string {
  const folders = new Set<string>()
  for (const module of modules) {
    const [, folder] =
      /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(
        module.replaceAll('\\', '/'),
      ) ?? []
    if (folder) folders.add(folder)
  }
  const packages = [...folders].sort().map((folder) => packageText(join(root, folder)))
  return [own(root), data(root), ...packages].join(RULE) + '\n'
}

function own(root: string): string {
  return `Control Atlas\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`
}

/** The data's terms are kept where the data are. */
function data(root: string): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const terms = /^## Licence\n+([\s\S]+?)(?=\n## |$(?![\s\S]))/m.exec(readme)?.[1]
  if (!terms)
    throw new Error('README.md: expected a part "## Licence", found none. Write the terms of the data there.')
  const base = readFileSync(join(root, 'geodata/base/README.md'), 'utf8').trim()
  return `Facts, positions and outlines\n\n${terms.trim()}\n\ngeodata/base/README.md:\n\n${base}`
}

function packageText(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  const file =
    existsSync(folder) &&
    readdirSync(folder)
      .sort()
      .find((name) => TEXT.test(name))
  if (!file)
    throw new Error(
      `${about.name} ${about.version}: expected a file LICENSE in its package, found none. Ship its terms or do without it.`,
    )
  const head = [`${about.name} ${about.version}`, about.license, about.homepage].filter(Boolean).join('\n')
  return `${head}\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}`
}

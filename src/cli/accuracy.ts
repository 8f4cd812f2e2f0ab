/**
 * `npm run accuracy`: hides what is known, guesses it from the rest, prints how often that is right, and writes
 * geodata/accuracy.json and the table of certainty. `npm run accuracy -- --check` computes a sample again and compares.
 */
import { decodeAtlas } from '../atlas/decode'
import { differences } from './accuracy/check'
import { figuresOf } from './accuracy/figures'
import { printed } from './accuracy/print'
import { FIGURES, readFigures, writeFigures } from './accuracy/write'
import { buildAtlas, FactsError } from './build-atlas'

const root = process.cwd()
try {
  const atlas = decodeAtlas(buildAtlas(root).atlas)
  if (process.argv.includes('--check')) {
    const wrong = await differences(root, atlas, readFigures(root))
    for (const line of wrong) console.error(`${FIGURES}: ${line}`)
    console.log(wrong.length === 0 ? 'accuracy: as committed' : 'Run: npm run accuracy')
    if (wrong.length > 0) process.exitCode = 1
  } else {
    const figures = figuresOf(atlas, (line) => console.error(`… ${line}`))
    await writeFigures(root, figures)
    console.log(printed(figures))
  }
} catch (error) {
  if (!(error instanceof FactsError)) throw error
  console.error(`${error.message}\nNothing was written.`)
  process.exitCode = 1
}

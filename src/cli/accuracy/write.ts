/** The two files that the run leaves: the figures, and the table that the map reads. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { Figures } from './figures'

export const FIGURES = 'geodata/accuracy.json'
export const TABLE = 'src/core/certainty/calibration.ts'

export async function writeFigures(root: string, figures: Figures): Promise<void> {
  writeFileSync(join(root, FIGURES), await formatted(join(root, FIGURES), JSON.stringify(figures)))
  writeFileSync(join(root, TABLE), await tableText(root, figures))
}

/** @throws where the run was never made */
export function readFigures(root: string): Figures {
  return JSON.parse(readFileSync(join(root, FIGURES), 'utf8')) as Figures
}

/** The module that holds the table, as text. */
export function tableText(root: string, { facts, calibration }: Figures): Promise<string> {
  return formatted(
    join(root, TABLE),
    `/** Written by \`npm run accuracy\` from facts ${facts}: how often a lead was right. Do not edit by hand. */
import type { Step } from './scale'

export const CALIBRATION: readonly Step[] = ${JSON.stringify(calibration.steps)}`,
  )
}

async function formatted(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path })
}

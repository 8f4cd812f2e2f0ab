/** A step's text in the reader's language, its figures filled in from the atlas. */
import type { Measurement } from '../../core/claims'
import type { Step } from '../../core/stories'
import { storyFigure } from '../../core/stories/figures'
import { piecesOf, type Placeholder } from '../../core/stories/placeholders'
import type { Atlas, Details } from '../../core/types'
import type { Translator } from '../../i18n'
import type { Outcome } from '../claims/use-measurements'
import { figureText, verdictText } from '../claims/words'

/** Stands for a figure that is not there yet. */
export const NOT_YET = '…'

/** @param outcomes in the order of the claims, as far as they are measured */
export function storyText(
  translator: Translator,
  atlas: Atlas,
  details: Details | null,
  outcomes: readonly Outcome[],
  step: Step,
): string {
  return piecesOf(step.text[translator.language])
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const { source, placeholder } = piece
      return placeholder ? figureOf(translator, atlas, details, outcomes, step, placeholder) : source
    })
    .join('')
}

function figureOf(
  translator: Translator,
  atlas: Atlas,
  details: Details | null,
  outcomes: readonly Outcome[],
  step: Step,
  placeholder: Placeholder,
): string {
  const { t, number } = translator
  if (placeholder.kind === 'claim') {
    const outcome = outcomes[details?.claims.findIndex(({ id }) => id === placeholder.claim) ?? -1]
    return outcome && !('error' in outcome) ? claimText(translator, outcome, placeholder.part) : NOT_YET
  }
  const figure = storyFigure(atlas, step, placeholder)
  if (!figure) return NOT_YET
  const n = number(figure.value, { maximumFractionDigits: 0 })
  return t(`stories.figure.${figure.unit}`, { n })
}

type Part = Extract<Placeholder, { kind: 'claim' }>['part']

function claimText(
  translator: Translator,
  { claim, claimed, verdict, readings }: Measurement,
  part: Part,
): string {
  if (part === 'verdict') return verdictText(translator, verdict, claim.unit, 'verdict')
  return figureText(translator, part === 'claimed' ? claimed : readings[0]!.range.value, claim.unit)
}

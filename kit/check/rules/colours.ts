import type { Colours } from '../../model/talk'
import type { Rule } from '../../sources/deck'
import { wcagContrast } from 'culori'

/** What WCAG asks of text, at level AA. */
const NEEDED = 4.5

/** A talk's own colours let text be read on everything that it stands on, on light slides and on dark ones. */
export const colours: Rule = ({ evidence: { talk } }) => {
  if (!talk?.colours)
    return []
  const { dark, ...light } = talk.colours
  return Object.entries({ 'colours': light, 'colours.dark': dark }).flatMap(([field, colours]) => colours ? faintIn(field, colours) : [])
}

function faintIn(field: string, { paper, ground, ink, muted, signal, compare }: Colours) {
  return Object.entries({ ink, muted, signal, compare }).flatMap(([name, text]) => Object.entries({ paper, ground })
    .map(([under, behind]) => ({ under, contrast: wcagContrast(text, behind) }))
    .filter(({ contrast }) => contrast < NEEDED)
    .map(({ under, contrast }) => ({
      file: 'data/talk.ts',
      // Rounded down: what fails by a hair shall not look as if it were enough.
      message: `${field}.${name}: ${text} on the ${under} has a contrast of ${Math.floor(contrast * 100) / 100}:1, and text needs ${NEEDED}:1: take one of the two darker or lighter`,
    })))
}

import type { Rule } from '../../sources/deck'
import { evidenceFor } from '../../sources/page-evidence'
import { blank, withoutBlockquotes } from '../../sources/text'
import { chineseFigureFaults } from '../chinese-figure-faults'
import { figureFaults } from '../figure-faults'
import { withoutNotFigures } from '../not-figures'

/** What a transition is for. */
const ALIAS = /^→ [a-z][\w-]*: /gm

/** A number or date in a note is one of the slide's evidence, with its unit and its hedge. */
export const numbersInNotes: Rule = deck => deck.evidence.idsInBrokenFiles.size
  ? []
  : deck.slides.flatMap((slide) => {
      if (!slide.note)
        return []
      const { text, line } = withoutBlockquotes(slide.note)
      const [spoken, own] = [{ text: withoutNotFigures(text, 'notes', deck.evidence.exceptions).replace(ALIAS, blank), line }, evidenceFor(slide, deck)]
      return (deck.locale === 'en' ? figureFaults(spoken, own, deck) : chineseFigureFaults(spoken, own))
        .map(({ text, line, fault }) => ({ file: slide.file, line, message: `the note says “${text}”, ${fault}` }))
    })

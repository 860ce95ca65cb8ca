import type { Localized } from '../../model/schema'
import type { Deck, Rule } from '../../sources/deck'
import type { Placed } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import type { Passage } from '../../sources/text'
import { claimWordings } from '../../model/format'
import { isClaim, isQuotation } from '../../model/pick'
import { basisOf } from '../../sources/page-evidence'
import { chineseFigureFaults } from '../chinese-figure-faults'
import { figureFaults } from '../figure-faults'
import { withoutNotFigures } from '../not-figures'

/** A number in what the data calls an entry, or says of where it was said, is one of its theme's: charts print it. */
export const numbersInLabels: Rule = (deck) => {
  if (deck.evidence.idsInBrokenFiles.size)
    return []
  const all = [...deck.evidence.byId.values()]
  const bases = new Map([...new Set(all.map(({ file }) => file))].map(file => [file, basisOf(file, deck)]))
  return all.flatMap((placed) => {
    const { entry, file } = placed
    const texts = isQuotation(entry)
      ? [['occasion', entry.occasion] as const]
      : [['label', entry.label] as const, ...(isClaim(entry) ? claimWordings(entry).slice(1) : []).map(words => ['wording', words] as const)]
    return texts.flatMap(([field, text]) => inText(placed, field, text, bases.get(file)!, deck))
  })
}

/** @param own what its theme may draw on */
function inText({ entry, file, line = 1 }: Placed, field: string, text: Localized, own: Placed[], deck: Deck): Problem[] {
  const passage = (words = ''): Passage => ({ text: withoutNotFigures(words, 'charts', deck.evidence.exceptions), line })
  return [...figureFaults(passage(text.en), own, deck), ...chineseFigureFaults(passage(text['zh-Hant']), own)]
    .map(({ text, fault }) => ({ file, line, message: `"${entry.id}" ${field} says “${text}”, ${fault}` }))
}

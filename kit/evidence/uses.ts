import type { Deck, Slide } from '../sources/deck'
import { basename, extname } from 'node:path'
import { quotationsOf } from '../sources/evidence'

/** Numbers of slides, in the running order, that stand on an entry of the data. */
export interface Uses {
  /** Slides that show it: in their text, or in a chart or diagram they name. */
  slides: number[]
  /** Slides whose speaker note has it as a quotation. */
  notes: number[]
}

const LITERAL = /['"]([a-z0-9-]+\.[a-z0-9-]+)['"]/g
const IDS = /\bids?="([^"]+)"/g
const TAG = /<([A-Z]\w*)/g

const literals = (text: string) => [...text.matchAll(LITERAL)].map(m => m[1]!)

/** Where each entry of the data is used, by id; an entry that no slide uses is missing. */
export function usesById(deck: Deck): Map<string, Uses> {
  const uses = new Map<string, Uses>()
  const idsOf = idsInComponents(deck)
  const note = (id: string, where: keyof Uses, slide: number) => {
    const found = uses.get(id) ?? { slides: [], notes: [] }
    uses.set(id, found)
    if (!found[where].includes(slide))
      found[where].push(slide)
  }
  deck.slides.forEach((slide, i) => {
    idsShown(slide, idsOf).filter(id => deck.evidence.byId.has(id)).forEach(id => note(id, 'slides', i + 1))
    quotationsOf(deck.evidence).filter(({ entry }) => slide.note?.text.includes(`> ${entry.original}\n`)).forEach(({ entry }) => note(entry.id, 'notes', i + 1))
  })
  return uses
}

/** Slides that show an entry, by id. */
export function slidesById(deck: Deck): Map<string, number[]> {
  return new Map([...usesById(deck)].map(([id, { slides }]) => [id, slides]))
}

function idsShown({ prose }: Slide, idsOf: (slide: Pick<Slide, 'prose'>) => string[]): string[] {
  return [
    ...[...prose.text.matchAll(IDS)].flatMap(m => m[1]!.split(' ')),
    ...literals(prose.text),
    ...idsOf({ prose }),
  ]
}

/**
 * Finds the ids that the components on a slide name in their code.
 *
 * @param isMeant tells by its code which components count; all unless given
 */
export function idsInComponents({ code }: Pick<Deck, 'code'>, isMeant = (_text: string) => true): (slide: Pick<Slide, 'prose'>) => string[] {
  const components = code.filter(({ file, text }) => extname(file) === '.vue' && isMeant(text))
  const ids = new Map(components.map(({ file, text }) => [basename(file, '.vue'), literals(text)]))
  return ({ prose }) => [...prose.text.matchAll(TAG)].flatMap(m => ids.get(m[1]!) ?? [])
}

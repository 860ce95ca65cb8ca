import type { Rule, Slide } from '../../sources/deck'
import type { Problem } from '../../sources/problem'
import { usesById } from '../../evidence/uses'
import { isUnknown, noEntry, placeOf } from '../../sources/evidence'
import { frontMatterLine } from '../../sources/load-deck'
import { evidenceFor, sharedIds, themeNumber } from '../../sources/page-evidence'
import { escapeForPattern, lineOf } from '../../sources/text'

/** What a slide takes from another theme stands in its front matter as `shared`. */
export const shared: Rule = (deck) => {
  const uses = [...usesById(deck)]
  return deck.slides.flatMap((slide, i) => {
    const own = new Set(evidenceFor(slide, deck).map(({ entry }) => entry.id))
    const used = uses
      .filter(([, { slides, notes }]) => slides.includes(i + 1) || notes.includes(i + 1))
      .map(([id]) => deck.evidence.byId.get(id)!)
    const borrowed = used.filter(({ entry }) => !own.has(entry.id)).map((placed): Problem => ({
      file: slide.file,
      line: lineOfId(slide, placed.entry.id),
      message: `"${placed.entry.id}" on this slide or in its note belongs to theme ${themeNumber(placed)} (${placeOf(placed)}): add it to "shared:" in the slide's front matter, or take it out`,
    }))
    const unknown = sharedIds(slide.frontmatter.shared).filter(id => isUnknown(id, deck.evidence)).map((id): Problem => ({
      file: slide.file,
      line: frontMatterLine(slide, 'shared'),
      message: `shared: ${noEntry(id, deck.evidence)}`,
    }))
    return [...borrowed, ...unknown]
  })
}

/** Where the slide names the id, or else its `shared` or the slide: a chart draws it. */
function lineOfId(slide: Slide, id: string): number {
  const { body } = slide
  const within = lineOf(body.text, new RegExp(`['"]${escapeForPattern(id)}['"]`))
  return within ? body.line + within - 1 : frontMatterLine(slide, 'shared')
}

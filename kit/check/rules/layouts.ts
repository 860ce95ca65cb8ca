import type { Rule } from '../../sources/deck'
import { closest } from '../../sources/likeness'
import { frontMatterLine } from '../../sources/load-deck'

/** Layouts that no file stands behind: Slidev shows its default one instead. An act divider says which act begins. */
export const layouts: Rule = deck => deck.slides.flatMap((slide) => {
  const { file, frontmatter } = slide
  const layout = frontmatter.layout ?? (deck.headmatter.defaults as Record<string, unknown> | undefined)?.layout
  const acts = deck.evidence.talk?.acts.length ?? Infinity
  if (layout === 'act' && !(Number(frontmatter.act) >= 1 && Number(frontmatter.act) <= acts))
    return [{ file, line: frontMatterLine(slide, 'layout'), message: `the act divider doesn't say which act begins: add "act: 1" to its front matter, up to ${acts}` }]
  // Front matter that is broken may have anything here; its own rule says so.
  const isBroken = slide.source.frontmatterDoc?.errors.length
  if (layout === undefined || deck.layouts.has(layout) || isBroken)
    return []
  const meant = closest(String(layout), deck.layouts, name => name)
  const remedy = meant ? `did you mean "${meant}"?` : `add layouts/${layout}.vue, or name one of ${[...deck.layouts].sort().join(', ')}`
  return [{ file, line: frontMatterLine(slide, 'layout'), message: `there is no layout "${layout}": ${remedy}` }]
})

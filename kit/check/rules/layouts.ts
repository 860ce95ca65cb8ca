import type { Rule } from '../../sources/deck'
import { closest } from '../../sources/likeness'
import { frontMatterLine } from '../../sources/load-deck'

/** Layouts that no file stands behind: Slidev shows its default one instead. */
export const layouts: Rule = deck => deck.slides.flatMap((slide) => {
  const { file, frontmatter } = slide
  const layout = frontmatter.layout ?? (deck.headmatter.defaults as Record<string, unknown> | undefined)?.layout
  if (layout === undefined || deck.layouts.has(layout))
    return []
  const meant = closest(String(layout), deck.layouts, name => name)
  const remedy = meant ? `did you mean "${meant}"?` : `add layouts/${layout}.vue, or name one of ${[...deck.layouts].sort().join(', ')}`
  return [{ file, line: frontMatterLine(slide, 'layout'), message: `there is no layout "${layout}": ${remedy}` }]
})

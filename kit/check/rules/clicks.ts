import type { Rule, Slide } from '../../sources/deck'
import { frontMatterLine } from '../../sources/load-deck'
import { findAll } from '../../sources/text'

const marker = /\[click(?::\d+)?\]/i

/** A slide's clicks, its note's click markers and its `clicks:` must agree. */
export const clicks: Rule = ({ slides }) => slides.flatMap((slide) => {
  const { file, note, frontmatter } = slide
  const line = frontMatterLine(slide, 'clicks')
  const stated = frontmatter.clicks ?? 0
  if (!Number.isInteger(stated) || stated < 0)
    return [{ file, line, message: `clicks: ${JSON.stringify(stated)} is not a number of clicks: write a whole number` }]

  const problems = note
    ? findAll(note, /\[\s*clicks?\b[^\]\n]*\]/gi)
        .filter(({ match }) => !marker.test(match[0]))
        .map(found => ({ file, line: found.line, message: `${found.match[0]} is shown as text: a click marker is [click] or, for several clicks at once, [click:2]` }))
    : []

  const use = firstUseOfClicks(slide)
  if (use && frontmatter.clicks === undefined)
    problems.push({ file, line: use.line, message: `${use.what} makes clicks, but the slide does not say how many: add "clicks: …" to its front matter` })

  const marked = (note?.text.match(new RegExp(marker, 'gi')) ?? []).reduce((sum, m) => sum + Number(/\d+/.exec(m)?.[0] ?? 1), 0)
  if (marked !== stated && note && !problems.length)
    problems.push({ file, line, message: `the slide has ${stated} clicks, its note has markers for ${marked}: add or take away [click], or correct "clicks:" in the front matter` })
  return problems
})

/** Slidev's own ways to make a click: its directives and components, and code whose lines light up in turn. */
function firstUseOfClicks({ body, prose }: Slide): { what: string, line: number } | undefined {
  const [use] = [
    ...findAll(prose, /\bv-(?:clicks?|switch|mark)\b|<V(?:Clicks?|Switch)\b/g).map(({ match, line }) => ({ what: match[0], line })),
    ...findAll(body, /^[ \t]*(?:```|<<<).*\{([^\n{}|]*\|[^\n}]*)\}/gm).map(({ match, line }) => ({ what: `{${match[1]}}`, line })),
  ]
  return use
}

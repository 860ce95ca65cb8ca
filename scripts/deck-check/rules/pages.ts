import type { Deck, Rule, Slide } from '../deck'
import type { Problem } from '../problem'
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseRangeString } from '@slidev/parser/utils'
import { frontMatterLine } from '../load-deck'

/** Pages that a running order names but that aren't there, and whatever else Slidev's parser skips. */
export const pages: Rule = deck => [
  ...deck.files.flatMap(({ slides }) => slides.filter(slide => slide.source.frontmatter.src).flatMap(slide => importProblems(deck, slide))),
  ...deck.files.flatMap(({ errors }) => errors).filter(({ message }) => !message.startsWith('Imported markdown file not found') && !/^Slide \S+ does not exist/.test(message)),
]

function importProblems({ root, files }: Deck, slide: Slide): Problem[] {
  const { file } = slide
  const line = frontMatterLine(slide, 'src')
  const src = String(slide.source.frontmatter.src)
  const [path = '', range] = src.split('#')
  const target = path.startsWith('/') ? join(root, path) : resolve(root, dirname(file), path)
  const page = files.find(f => f.file === relative(root, target))
  if (!existsSync(target))
    return [{ file, line, message: `the page ${path} is not there: bring it back, correct its name, or take this slide out` }]
  if (!page || !range)
    return []
  const total = page.slides.length
  const wanted = [...range.matchAll(/\d+/g)].map(Number)
  if (/^(?:all|none|\*|\d+(?:-\d*)?(?:[,;]\d+(?:-\d*)?)*)$/.test(range) && wanted.every(n => n >= 1 && n <= total) && (range === 'none' || parseRangeString(total, range).length))
    return []
  return [{ file, line, message: `"${src}" asks for slides that are not there, ${page.file} has ${total}: write a range from 1 to ${total}, such as #1 or #1-${total}` }]
}

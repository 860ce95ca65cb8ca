import type { Deck, Rule, Slide } from '../../sources/deck'
import type { Problem } from '../../sources/problem'
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseRangeString } from '@slidev/parser/utils'
import { frontMatterLine } from '../../sources/load-deck'

const saidBetter = /^(?:Imported markdown file not found|Slide \S+ does not exist)/

/** Pages that a running order names but that aren't there, and whatever else Slidev's parser skips. */
export const pages: Rule = deck => [
  ...deck.files.flatMap(({ slides }) => slides.filter(slide => slide.source.frontmatter.src).flatMap(slide => importProblems(deck, slide))),
  ...deck.files.flatMap(({ errors }) => errors).filter(({ message }) => !saidBetter.test(message)),
]

function importProblems({ root, files }: Deck, slide: Slide): Problem[] {
  const { file } = slide
  const line = frontMatterLine(slide, 'src')
  const src = String(slide.source.frontmatter.src)
  const [path = '', range = 'all'] = src.split('#')
  const target = path.startsWith('/') ? join(root, path) : resolve(root, dirname(file), path)
  if (!existsSync(target))
    return [{ file, line, message: `the page ${path} is not there: bring it back, correct its name, or take this slide out` }]
  const page = files.find(f => f.file === relative(root, target))
  if (!page || isWithin(range, page.slides.length))
    return []
  const has = page.slides.length === 1 ? 'only slide 1' : `slides 1 to ${page.slides.length}`
  return [{ file, line, message: `"${src}" asks for slides that are not there, ${page.file} has ${has}: correct what follows the #` }]
}

/** Whether all slides of a range are there; Slidev drops the others without a word. */
function isWithin(range: string, total: number): boolean {
  if (range === 'all' || range === '*' || range === 'none')
    return true
  return /^\d+(?:-\d*)?(?:[,;]\d+(?:-\d*)?)*$/.test(range)
    && [...range.matchAll(/\d+/g)].every(([n]) => Number(n) >= 1 && Number(n) <= total)
    && parseRangeString(total, range).length > 0
}

import { basename, join } from 'node:path'
import { load } from '@slidev/parser/fs'
import Fuse from 'fuse.js'
import { checkEntry, projectRoot } from '../slidev/cli'
import { DeckError } from '../terminal/fail'
import { readHeading } from './heading'

/** A slide as its Markdown has it. */
export interface OutlinedSlide {
  number: number
  /** Page file and place in it, `05-stargate-2`: stays the same when others come or go before its page. */
  name: string
  /** Name of the page file, such as `05-stargate`: data, theme and page share it. */
  page: string
  /** Its heading without tags, or what its front matter has in the place of it. */
  title: string
  /** How many clicks its front matter says it takes. */
  clicks: number
  layout: string
  /** The shortest cut it is in, in minutes; without one it is in the whole talk alone. */
  cut?: number
  /** The name it can be reached by, if it has one. */
  alias: string | undefined
  /** Its Markdown without front matter and note. */
  content: string
  /** Its speaker note, in Markdown. */
  note: string
}

/** What the deck should show. */
export interface Outline {
  title: string
  /** What the deck is about, in a sentence. */
  info: string
  author: string
  lang: string
  /** How long the talk is planned to take, as `90min`. */
  duration: string
  slides: OutlinedSlide[]
  /** Numbers of the slides whose address is a name, by that name. */
  aliases: Record<string, number>
}

/**
 * Reads a running order with Slidev's own parser, without building anything.
 *
 * @param entry from the project's folder: `slides.md`
 * @throws {DeckError} if there is no such file
 */
export async function outlineDeck(entry: string): Promise<Outline> {
  checkEntry(entry)
  const root = projectRoot
  const { slides, headmatter } = await load({ userRoot: root, roots: [root], allowedRoots: [root] }, join(root, entry))
  const counts = new Map<string, number>()
  return {
    title: String(headmatter.title),
    info: String(headmatter.info),
    author: String(headmatter.author),
    lang: String(headmatter.lang),
    duration: String(headmatter.duration),
    aliases: Object.fromEntries(slides.flatMap(({ frontmatter }, i) => frontmatter.routeAlias ? [[frontmatter.routeAlias, i + 1]] : [])),
    slides: slides.map(({ frontmatter, source }, i) => {
      const page = basename(source.filepath, '.md')
      const place = (counts.get(page) ?? 0) + 1
      counts.set(page, place)
      return {
        number: i + 1,
        name: `${page}-${place}`,
        page,
        title: source.frontmatter.title ?? readHeading(/^# (.*)$/m.exec(source.content)?.[1] ?? ''),
        clicks: frontmatter.clicks ?? 0,
        layout: frontmatter.layout ?? 'default',
        cut: frontmatter.cut,
        alias: frontmatter.routeAlias,
        content: source.content,
        note: source.note ?? '',
      }
    }),
  }
}

/**
 * Finds a slide by its number, its alias, or the name that its pictures bear.
 *
 * @throws {DeckError} if there is none
 */
export function findSlide({ slides }: Outline, name: string): OutlinedSlide {
  const slide = slides.find(({ number, alias }) => name === `${number}` || name === alias) ?? slides.find(slide => slide.name === name)
  if (!slide) {
    if (/^\d+$/.test(name))
      throw new DeckError(`There is no slide ${name}: the deck has ${slides.length}.`)
    const names = slides.flatMap(({ alias, name: picture }) => alias ? [alias, picture] : picture)
    // As near as the dialog to go to a slide wants it: by default "money" comes near "memory".
    const [near] = new Fuse(names, { threshold: 0.3 }).search(name)
    throw new DeckError(`No slide is called ${name}${near ? `; did you mean ${near.item}?` : '.'} Name one by its number, 1 to ${slides.length}, by its alias (routeAlias in its front matter), or as its picture is called, such as ${slides.at(-1)!.name}.`)
  }
  return slide
}

const FROM_TO = /^(\d+)\s*-\s*(\d+)$/

/**
 * Finds the slides that a range such as `1,4-7,code-red` names.
 *
 * @returns their numbers, in the order of the deck
 * @throws {DeckError} if it names a slide that isn't there
 */
export function findRange(outline: Outline, range: string): number[] {
  const parts = range.split(',').map(part => part.trim())
  if (parts.includes(''))
    throw new DeckError(`The range “${range}” leaves a place empty: name slides by number or alias, as in 1,4-7,code-red.`)
  const numbers = parts.flatMap((part) => {
    const [from, to] = (FROM_TO.exec(part)?.slice(1) ?? [part]).map(name => findSlide(outline, name).number)
    if (to && to < from!)
      throw new DeckError(`The range ${part} ends before it begins: put the smaller number first.`)
    return Array.from({ length: (to ?? from!) - from! + 1 }, (_, i) => from! + i)
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

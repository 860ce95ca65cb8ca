import { basename, join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { DeckError } from '../../scripts/command/fail'
import { readHeading } from '../../scripts/deck/heading'
import { projectRoot } from '../../scripts/deck/slidev'

/** The running order that browser tests build and walk through. */
export const entry = 'slides.md'

/** A slide as its Markdown has it. */
export interface OutlinedSlide {
  number: number
  /** Its heading, as the words of its tags leave it. */
  title: string
  /** How many clicks its front matter says it takes. */
  clicks: number
  layout: string
  /** The name it can be reached by, if it has one. */
  alias: string | undefined
  /** Its Markdown without front matter and note. */
  content: string
  /** Its speaker note, in Markdown. */
  note: string
  /** Name of the page it stands in, such as `05-stargate`: data, theme and page share it. */
  page: string
}

/** What the deck should show. */
export interface Outline {
  title: string
  lang: string
  /** How long the talk is planned to take, as `90min`. */
  duration: string
  slides: OutlinedSlide[]
  /** Numbers of the slides whose address is a name, by that name. */
  aliases: Record<string, number>
}

/** Reads the deck with Slidev's own parser, without building anything. */
export async function loadOutline(): Promise<Outline> {
  const root = projectRoot
  const { slides, headmatter } = await load({ userRoot: root, roots: [root], allowedRoots: [root] }, join(root, entry))
  return {
    title: String(headmatter.title),
    lang: String(headmatter.lang),
    duration: String(headmatter.duration),
    aliases: Object.fromEntries(slides.flatMap(({ frontmatter }, i) => frontmatter.routeAlias ? [[frontmatter.routeAlias, i + 1]] : [])),
    slides: slides.map(({ frontmatter, source }, i) => ({
      number: i + 1,
      title: readHeading(/^# (.*)$/m.exec(source.content)?.[1] ?? ''),
      clicks: frontmatter.clicks ?? 0,
      layout: frontmatter.layout ?? 'default',
      alias: frontmatter.routeAlias,
      content: source.content,
      note: source.note ?? '',
      page: basename(source.filepath, '.md'),
    })),
  }
}

/**
 * Finds a slide by its number or its alias.
 *
 * @throws {DeckError} if there is none
 */
export function findSlide({ slides }: Outline, name: string): OutlinedSlide {
  const slide = slides.find(({ number, alias }) => name === `${number}` || name === alias)
  if (!slide) {
    const aliases = slides.flatMap(({ alias }) => alias ?? [])
    throw new DeckError(/^\d+$/.test(name)
      ? `There is no slide ${name}: the deck has ${slides.length}.`
      : `No slide is called ${name}. Name one by its number, 1 to ${slides.length}, or by its alias: ${aliases.join(', ')}.`)
  }
  return slide
}

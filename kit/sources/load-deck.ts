import type { SourceSlideInfo } from '@slidev/types'
import type { Deck, MarkdownFile, Slide } from './deck'
import type { Passage } from './text'
import { relative, resolve } from 'node:path'
import { load } from '@slidev/parser/fs'
import { proseOf } from './text'

type Loaded = Pick<Deck, 'root' | 'entry' | 'headmatter' | 'locale' | 'slides' | 'files'>

/**
 * Reads a running order and its pages the way Slidev does, without starting it.
 * @throws if the running order can't be read.
 */
export async function loadDeck(root: string, entry: string): Promise<Loaded> {
  const path = resolve(root, entry)
  const data = await load({ userRoot: root, roots: [root], allowedRoots: [root] }, path)
  const files = Object.values(data.markdownFiles).map((markdown): MarkdownFile => {
    const file = relative(root, markdown.filepath)
    const lines = markdown.raw.split(/\r?\n/)
    return {
      file,
      slides: markdown.slides.map(source => slideOf(source, file, lines)),
      errors: (markdown.errors ?? []).map(({ row, message }) => ({ file, line: row + 1, message })),
    }
  })
  const bySource = new Map(files.flatMap(f => f.slides).map(slide => [slide.source, slide]))
  return {
    root,
    entry: relative(root, path),
    headmatter: data.headmatter,
    locale: data.headmatter.lang === 'zh-Hant' ? 'zh-Hant' : 'en',
    slides: data.slides.map(({ source, frontmatter }) => ({ ...bySource.get(source)!, frontmatter })),
    files,
  }
}

function slideOf(source: SourceSlideInfo, file: string, lines: string[]): Slide {
  const body = { text: lines.slice(source.contentStart, source.end).join('\n'), line: source.contentStart + 1 }
  return {
    file,
    line: source.contentStart > source.start ? source.start + 1 : body.line + Math.max(0, body.text.split('\n').findIndex(l => l.trim())),
    frontmatter: source.frontmatter,
    body,
    prose: proseOf(body),
    note: noteOf(body),
    source,
  }
}

/** The speaker note: a comment that ends the slide. Slidev's parser gives its text but not its line. */
function noteOf({ text, line }: Passage): Passage | undefined {
  const slide = text.trimEnd()
  const last = [...slide.matchAll(/<!--([\s\S]*?)-->/g)].at(-1)
  if (!last || last.index + last[0].length < slide.length || !last[1]!.trim())
    return undefined
  return { text: last[1]!, line: line + slide.slice(0, last.index).split('\n').length - 1 }
}

/** The line of a key in a slide's front matter, or that of the slide. */
export function frontMatterLine({ source, line }: Slide, key: string): number {
  const at = source.raw.split('\n').slice(0, source.contentStart - source.start).findIndex(l => l.startsWith(`${key}:`))
  return at < 0 ? line : source.start + 1 + at
}

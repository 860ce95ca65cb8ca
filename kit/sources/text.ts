/** Text out of a file, and the line on which it starts, counted from 1. */
export interface Passage {
  text: string
  line: number
}

/** A match of a pattern, and its line in the file. */
export interface Found {
  match: RegExpMatchArray
  line: number
}

/** Every match in a passage. The pattern needs the flag `g`. */
export function findAll({ text, line }: Passage, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map(match => ({
    match,
    line: line + text.slice(0, match.index).split('\n').length - 1,
  }))
}

/** The line, counted from 1, of the first match in a file's text. */
export function lineOf(text: string, pattern: RegExp): number | undefined {
  const index = text.search(pattern)
  return index < 0 ? undefined : text.slice(0, index).split('\n').length
}

/** Spaces in place of a text, on as many lines. */
export const blank = (text: string) => text.replace(/[^\n]/g, ' ')

const asides = /<!--[\s\S]*?-->|<(?<tag>script|style)\b[\s\S]*?<\/\k<tag>>|(?<ticks>`+)(?!`).*?[^`]\k<ticks>(?!`)/g

/** Blanks out code, comments, scripts and styles; everything else stays on its line. */
export function proseOf({ text, line }: Passage): Passage {
  return { text: withoutFences(text).replace(asides, blank), line }
}

/** How many words a text has; signs that stand alone are none. */
export const countWords = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** Blanks out tags with their attributes, and code taken from files. */
export function withoutTags({ text, line }: Passage): Passage {
  return { text: text.replace(/<(?:"[^"]*"|[^>"])*>|<<<.*/g, blank), line }
}

/** Blanks out blockquotes: the quotations of a note. */
export function withoutBlockquotes({ text, line }: Passage): Passage {
  return { text: text.replace(/^ {0,3}>.*$/gm, blank), line }
}

function withoutFences(text: string): string {
  let fence = ''
  return text.split('\n').map((line) => {
    const mark = /^ *(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const isCode = Boolean(fence || mark)
    if (!fence || mark.startsWith(fence))
      fence = fence ? '' : mark
    return isCode ? '' : line
  }).join('\n')
}

/** The attributes written in a tag, by name; bound ones keep their colon. */
export function attributesOf(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/([:@\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(m => [m[1]!, m[2] ?? m[3]!]))
}

/** A tag as it stands in a page or a template. */
export interface WrittenTag {
  /** What stands in it behind its name. */
  written: string
  attributes: Map<string, string>
  line: number
}

/** The tags of some components in a passage, in the order in which they stand there. */
export function tagsIn(passage: Passage, ...names: string[]): WrittenTag[] {
  return findAll(passage, new RegExp(`<(?:${names.join('|')})\\b((?:"[^"]*"|[^>"])*)>`, 'g'))
    .map(({ match, line }) => ({ written: match[1]!, attributes: attributesOf(match[1]!), line }))
}

/** A name as Vue registers it: `v-click` and `VClick` are one component. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

export const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

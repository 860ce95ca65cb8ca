import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeForPattern } from '../../kit/sources/text'

/** A stretch of a file, relative to the project: a fault is put in there and nowhere else. */
export interface Stretch {
  file: string
  start: number
  end: number
}

/**
 * Finds a stretch in a copy of the project, by ids and names rather than by line: pages are edited.
 * @throws a sentence if it isn't there
 */
export type Place = (root: string) => Stretch

/** The first match of a pattern in the files of some folders. */
function firstMatch(folders: string[], name: RegExp, pattern: RegExp, what: string): Place {
  return (root) => {
    const filesIn = (folder: string) => readdirSync(join(root, folder), { recursive: true }).map(String).filter(path => name.test(path)).sort()
    for (const file of folders.flatMap(folder => filesIn(folder).map(path => join(folder, path)))) {
      const match = pattern.exec(readFileSync(join(root, file), 'utf8'))
      if (match)
        return { file, start: match.index, end: match.index + match[0].length }
    }
    throw new Error(`there is no ${what} under ${folders.join('/ or ')}/`)
  }
}

/** A whole file. */
export const file = (path: string): Place => root => ({ file: path, start: 0, end: readFileSync(join(root, path), 'utf8').length })

/** A component, the talk's or the kit's. */
export const component = (name: string) => firstMatch(['components', 'kit/components'], new RegExp(`(?:^|/)${name}\\.\\w+$`), /[\s\S]*/, name)

/** An entry of the data, from its bracket to its end. */
export const entry = (id: string) => firstMatch(['data'], /^(?:themes|derived)\/.*\.ts$/, new RegExp(`^( *)\\{\\n *id: '${escapeForPattern(id)}',[\\s\\S]*?^\\1\\}`, 'm'), `entry "${id}"`)

/** The first `<Fact>` of a figure on a slide. */
export const fact = (id: string) => firstMatch(['pages/en'], /\.md$/, new RegExp(`<Fact id="${escapeForPattern(id)}">[^<]*</Fact>`), `<Fact id="${id}">`)

/** The first tag of a claim or a quotation on a slide. */
export const tag = (id: string) => firstMatch(['pages/en'], /\.md$/, new RegExp(`<(?:Claim|Quote)[^>]* id="${escapeForPattern(id)}"[^>]*>`), `tag of "${id}"`)

const page = (number: string) => new RegExp(`^${number}-.*\\.md$`)

/** The first heading of a page, or the first that has these words. */
export const heading = (number: string, words = '') => firstMatch(['pages/en'], page(number), new RegExp(`^# .*${escapeForPattern(words)}.*$`, 'm'), `heading with “${words}”`)

/** What a page has in some slide's front matter. */
export const frontMatter = (number: string, line: string) => firstMatch(['pages/en'], page(number), new RegExp(`^${escapeForPattern(line)}\\n`, 'm'), `line “${line}”`)

/** The line of a note with these words, its quotations apart. */
export const note = (number: string, words: string) => firstMatch(['pages/en'], page(number), new RegExp(`^(?![>#<]).*${escapeForPattern(words)}.*$`, 'm'), `note with “${words}”`)

/** A quotation as it stands in a note: original, translation, credit. */
export function noteQuotation(id: string): Place {
  return (root) => {
    const { file, start, end } = entry(id)(root)
    const original = /original: '(.*)',/.exec(readFileSync(join(root, file), 'utf8').slice(start, end))![1]!
    return firstMatch(['pages/en'], /\.md$/, new RegExp(`^> ${escapeForPattern(original)}$(?:\\n>.*)*`, 'm'), `note with the quotation "${id}"`)(root)
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeForPattern } from '../../kit/sources/text'
import { findEntry, findProperty } from './properties'

/** A stretch of a file, relative to the project: a fault is put in there and nowhere else. */
export interface Stretch {
  file: string
  start: number
  end: number
  /** What the stretch is part of, if not the stretch itself must be blamed. */
  within?: { start: number, end: number }
}

/**
 * Finds a stretch in a copy of the project, by ids and names rather than by lines or words: both are edited.
 * @throws a sentence if it isn't there
 */
export type Place = (root: string) => Stretch

/** Files of some folders by a pattern for their paths in there, in order. */
function filesIn(root: string, folders: string[], name: RegExp): string[] {
  return folders.flatMap((folder) => {
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    return paths.filter(path => name.test(path)).sort().map(path => join(folder, path))
  })
}

/** The first match of a pattern in the files of some folders. */
function firstMatch(folders: string[], name: RegExp, pattern: RegExp, what: string): Place {
  return (root) => {
    for (const file of filesIn(root, folders, name)) {
      const match = pattern.exec(readFileSync(join(root, file), 'utf8'))
      if (match)
        return { file, start: match.index, end: match.index + match[0].length }
    }
    throw new Error(`there is no ${what} in ${folders.join(' or ')}, files ${name}`)
  }
}

/** A whole file. */
export const file = (path: string): Place => root => ({ file: path, start: 0, end: readFileSync(join(root, path), 'utf8').length })

/** A component, the talk's or the kit's. */
export function component(name: string): Place {
  return firstMatch(['components', 'kit/components'], new RegExp(`(?:^|/)${name}\\.vue$`), /[\s\S]*/, name)
}

/** What a component's script has under a name, or under names in one another: `subtitle`, `en`. */
export function inComponent(name: string, ...path: string[]): Place {
  return (root) => {
    const { file } = component(name)(root)
    const { value } = findProperty(readFileSync(join(root, file), 'utf8'), path)
    return { file, ...value }
  }
}

const dataFile = /^(?:themes|derived)\/.*\.ts$/

/** The file of an entry of the data, its own stretch, and its text. */
function entryOf(id: string, root: string) {
  const { file } = firstMatch(['data'], dataFile, new RegExp(`\\bid: '${escapeForPattern(id)}'`), `entry "${id}"`)(root)
  const text = readFileSync(join(root, file), 'utf8')
  return { file, text, entry: findEntry(text, id) }
}

/** What an entry has in a field, or in fields in one another: `label`, `en`. The whole entry may be blamed. */
export function field(id: string, ...path: string[]): Place {
  return (root) => {
    const { file, text, entry } = entryOf(id, root)
    return { file, ...findProperty(text, path, entry).value, within: entry }
  }
}

/** The same with its name and its comma: what must go if the field goes. */
export function wholeField(id: string, ...path: string[]): Place {
  return (root) => {
    const { file, text, entry } = entryOf(id, root)
    return { file, ...findProperty(text, path, entry).whole, within: entry }
  }
}

/** The first match of a pattern on the slides or in the notes of one page, or of all. */
const onPage = (number: string, pattern: RegExp, what: string) => firstMatch(['pages/en'], new RegExp(`^${number}.*\\.md$`), pattern, what)
const onAnyPage = (pattern: RegExp, what: string) => onPage('', pattern, what)

/** The words of the first `<Fact>` of an entry on a slide. */
export function factWords(id: string): Place {
  return onAnyPage(new RegExp(`(?<=<Fact id="${escapeForPattern(id)}">)[^<]*`), `<Fact id="${id}">`)
}

/** The first tag on a slide that names an entry. */
export function tag(id: string): Place {
  return onAnyPage(new RegExp(`<(?:Fact|Claim|Quote)[^>]* id="${escapeForPattern(id)}"[^>]*>`), `tag of "${id}"`)
}

/** The first quotation on a page. */
export function quotationOn(number: string): Place {
  return onPage(number, /<Quote [^>]*>/, 'quotation')
}

/** The first heading of a page. */
export function heading(number: string): Place {
  return onPage(number, /^# .*$/m, 'heading')
}

/** The heading of a slide that has an address. */
export function headingOf(alias: string): Place {
  return onAnyPage(new RegExp(`(?<=^routeAlias: ${alias}\\n(?:(?!# )[^\\n]*\\n)*)# .*$`, 'm'), `heading of ${alias}`)
}

/** A line of front matter on a page, by its key and an id in it. */
export function frontMatter(number: string, key: string, id: string): Place {
  return onPage(number, new RegExp(`^${key}:.*${escapeForPattern(id)}.*$`, 'm'), `${key} with ${id}`)
}

/** The first paragraph of the first note of a page. */
export function note(number: string): Place {
  return onPage(number, /(?<=^<!--\n+)[^>\n].*$/m, 'note')
}

/** A quotation as it stands in a note: translation, original, credit. */
export function noteQuotation(id: string): Place {
  return (root) => {
    const { text, entry } = entryOf(id, root)
    const { start, end } = findProperty(text, ['original'], entry).value
    const original = text.slice(start + 1, end - 1)
    return onAnyPage(new RegExp(`^(?:> “.*\\n>\\n)?> ${escapeForPattern(original)}$(?:\\n>.*)*`, 'm'), `note with the quotation "${id}"`)(root)
  }
}

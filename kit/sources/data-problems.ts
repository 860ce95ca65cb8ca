import type { CodeFile } from './deck'
import type { Problem } from './problem'
import { linesOfId } from './evidence'
import { escapeForPattern, lineOf } from './text'

type Path = PropertyKey[]

/** As Zod has it. */
export interface Issue {
  path: Path
  message: string
  code?: string
  /** What a field of another type is to be. */
  expected?: string
  /** Fields that nobody knows. */
  keys?: string[]
}

/** What a field of each type looks like in a data file. */
const looks: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number, without quotation marks',
  int: 'a whole number, without quotation marks',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'fields in { }, such as { en: \'words\' } for a text',
}

/** Says of each field that doesn't fit the schema where it is, what is wrong and what stands there. */
export function invalidFields({ file, text }: CodeFile, exported: unknown, issues: Issue[]): Problem[] {
  return issues.map((issue) => {
    const { path, keys: [unknown] = [] } = issue
    const id = idOnPath(exported, path)
    const value = JSON.stringify(valueAt(exported, path)) ?? 'missing'
    const shown = value.length > 60 ? '' : ` (it is ${value})`
    const found = unknown ? [...path, unknown] : value === 'missing' ? path.slice(0, -1) : path
    return { file, line: lineOfField(text, found, id), message: `${fieldName(path, id)}: ${sentenceOf(issue)}${shown}` }
  })
}

/** Zod's own words tell what was expected; whoever writes wants to know what to do. */
function sentenceOf({ code, expected = '', keys = [], message }: Issue): string {
  if (code === 'unrecognized_keys')
    return `${keys.map(key => `"${key}"`).join(' and ')} is no field of it: correct the name, or take it out`
  return message.startsWith('Invalid input: expected') && looks[expected] ? `write ${looks[expected]}` : message
}

/** `figures[3] "budget.total" value` */
function fieldName(path: Path, id: string | undefined): string {
  const [list, index, ...rest] = path
  if (typeof index !== 'number')
    return path.join('.') || 'the default export'
  return [`${String(list)}[${index}]`, id && `"${id}"`, rest.join('.')].filter(Boolean).join(' ')
}

function valueAt(exported: unknown, path: Path): unknown {
  return path.reduce<any>((value, key) => value?.[key], exported)
}

/** The id of the entry in which a field lies. */
function idOnPath(exported: unknown, path: Path): string | undefined {
  const ids = path.map((_, depth) => valueAt(exported, [...path.slice(0, depth + 1), 'id']))
  return ids.find(id => typeof id === 'string')
}

/** The line of the field, as far as its path can be followed: from its entry's id on, if it is in an entry. */
function lineOfField(text: string, path: Path, id: string | undefined): number | undefined {
  const lines = text.split('\n')
  const idLine = id === undefined ? undefined : linesOfId(text, id)[0]
  const next = idLine === undefined ? -1 : lines.findIndex((line, i) => i >= idLine && /\bid: /.test(line))
  const keys = path.slice(id === undefined ? 0 : 2).filter(key => typeof key === 'string')
  let found = idLine
  for (const key of keys) {
    const from = (found ?? 1) - 1
    const within = lineOf(lines.slice(from, next < 0 ? undefined : next).join('\n'), new RegExp(`\\b${key}'?:`))
    if (within === undefined)
      return found
    found = from + within
  }
  return found
}

/** Turns what a data file throws when it is read into a sentence. */
export function thrownByFile({ file, text }: CodeFile, root: string, error: unknown): Problem {
  const message = String(error instanceof Error ? error.message : error).replace(/^\w*Error: /, '').replaceAll(`${root}/`, '')
  const [first = '', ...more] = message.split('\n')
  const quoted = /["']([^"']+)["']/.exec(first)?.[1]
  const named = quoted && lineOf(text, new RegExp(`['"]${escapeForPattern(quoted)}['"]`))
  const parsed = more.map(line => /:(\d+):\d+$/.exec(line)?.[1]).find(Boolean)
  const remedy = /"[^"]+" in data\/|data\/ has no/.test(first) ? 'correct the id here, or give it back to its entry' : 'mend the file'
  return { file, line: named || (Number(parsed) || undefined), message: `can't be read, ${first.replace(/\.?\s*$/, '')}: ${remedy}` }
}

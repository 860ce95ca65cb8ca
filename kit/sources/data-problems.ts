import type { z } from 'zod'
import type { CodeFile } from './deck'
import type { Problem } from './problem'
import { linesOfId } from './evidence'
import { escapeForPattern, lineOf } from './text'

type Path = PropertyKey[]

/** Says of each field that doesn't fit the schema where it is, what is wrong and what stands there. */
export function invalidFields({ file, text }: CodeFile, exported: unknown, issues: z.core.$ZodIssue[]): Problem[] {
  return issues.map(({ path, message }) => {
    const id = idOnPath(exported, path)
    const value = JSON.stringify(valueAt(exported, path)) ?? 'missing'
    const shown = value.length > 60 ? '' : ` (it is ${value})`
    return { file, line: lineOfField(text, path, id), message: `${fieldName(path, id)}: ${message}${shown}` }
  })
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

/** The line of the field after its entry's id, or that of the id, or that of the field. */
function lineOfField(text: string, path: Path, id: string | undefined): number | undefined {
  const idLine = id === undefined ? undefined : linesOfId(text, id)[0]
  const key = path.findLast(part => typeof part === 'string')
  const from = text.split('\n').slice(idLine ? idLine - 1 : 0)
  const end = from.findIndex((line, i) => i > 0 && /\bid: /.test(line))
  const within = key && lineOf(from.slice(0, idLine && end > 0 ? end : undefined).join('\n'), new RegExp(`\\b${key}'?:`))
  return within ? (idLine ?? 1) - 1 + within : idLine
}

/** Turns what a data file throws when it is read into a sentence. */
export function thrownByFile({ file, text }: CodeFile, root: string, error: unknown): Problem {
  const [first = '', ...more] = String(error instanceof Error ? error.message : error).replaceAll(`${root}/`, '').split('\n')
  const quoted = /["']([^"']+)["']/.exec(first)?.[1]
  const named = quoted && lineOf(text, new RegExp(`['"]${escapeForPattern(quoted)}['"]`))
  const parsed = more.map(line => /:(\d+):\d+$/.exec(line)?.[1]).find(Boolean)
  const remedy = /"[^"]+" in data\/|data\/ has no/.test(first) ? 'correct the id here, or give it back to its entry' : 'mend the file'
  return { file, line: named || (Number(parsed) || undefined), message: `can't be read, ${first.replace(/\.?\s*$/, '')}: ${remedy}` }
}

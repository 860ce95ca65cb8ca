import type { Locale } from '../model/schema'
import type { Issue } from './data-problems'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '../model/schema'
import { listEntries } from './files'

/** The languages of a project's running orders, each with the first one that is in it. */
export type Editions = Partial<Record<Locale, string>>

/** Reads which editions there are; one that doesn't say its language is none, and has a problem of its own. */
export async function readEditions(root: string): Promise<Editions> {
  const entries = await listEntries(root)
  const languages = await Promise.all(entries.map(async entry => /^lang:\s*['"]?([\w-]+)/m.exec(await readFile(join(root, entry), 'utf8'))?.[1]))
  return Object.fromEntries(locales.flatMap((locale) => {
    const entry = entries[languages.indexOf(locale)]
    return entry ? [[locale, entry]] : []
  }))
}

const isLocale = (key: string) => locales.includes(key as Locale)

/** The texts of a data file's value that an edition would miss, as its schema can't know. */
export function missingTexts(value: unknown, editions: Editions, path: PropertyKey[] = []): Issue[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp)
    return []
  const keys = Object.keys(value)
  if (Array.isArray(value) || keys.some(key => !isLocale(key)))
    return Object.entries(value).flatMap(([key, each]) => missingTexts(each, editions, [...path, Array.isArray(value) ? Number(key) : key]))
  return Object.entries(editions)
    .filter(([locale]) => !keys.includes(locale))
    .map(([locale, entry]) => ({ path: [...path, locale], message: `${entry} needs it in its language${path.includes('unit') ? ', where the unit is written, such as data/units.ts' : ''}` }))
}

import type { Cells } from '../evidence/files'
import type { EvidenceRow } from '../evidence/rows'
import type { Evidence } from '../sources/evidence'
import type { Data } from '../sources/load-data'
import type { Problem } from '../sources/problem'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cellsOf, readCsv, writeCsv } from '../evidence/files'
import { rowsOf } from '../evidence/rows'
import { replaceFiles } from '../files/replace-files'
import { excerpt, partingOf } from '../sources/likeness'

/** What was compared with the article, entry by entry. */
export const SIGNED_OFF = 'data/signed-off.csv'
const command = 'npm run check -- ARTICLE --sign-off'

/** How the data differs from what was signed off. */
export interface SignOffReport {
  /** Entries that say something else now, and a file that can't be read. */
  changed: Problem[]
  /** Entries that are new. */
  added: Problem[]
  /** Entries that are gone, or the whole file. */
  gone: Problem[]
}

/** Compares the data with what was signed off. Of data that isn't sound in itself it says nothing. */
export async function compareWithSignOff(root: string, data: Data, { byId, problems }: Evidence): Promise<SignOffReport> {
  if (problems.length)
    return { changed: [], added: [], gone: [] }
  const signedOff = await readSignOff(root)
  if (!signedOff)
    return { changed: [], added: [], gone: [{ file: SIGNED_OFF, message: `is not there: bring it back, or compare the data with the article and sign off: ${command}` }] }
  if ('message' in signedOff)
    return { changed: [signedOff], added: [], gone: [] }
  const now = new Map(rowsOf(data).map(row => [row.id, cellsOf(row)]))
  const placeOf = (id: string) => ({ file: byId.get(id)!.file, line: byId.get(id)!.line })
  return {
    changed: [...now].flatMap(([id, cells]) => {
      const signed = signedOff.get(id)
      const message = signed && describeChange(cells, signed.cells, signed.line)
      return message ? [{ ...placeOf(id), message: `"${id}" says ${message}` }] : []
    }),
    added: [...now.keys()].filter(id => !signedOff.has(id)).map(id => ({ ...placeOf(id), message: `"${id}" is not signed off yet: compare it with the article and sign off: ${command}` })),
    gone: [...signedOff].filter(([id]) => !now.has(id)).map(([id, { line }]) => ({ file: SIGNED_OFF, line, message: `"${id}" was signed off and is gone from data/: bring it back, or sign off again: ${command}` })),
  }
}

/** Writes what has just been compared with the article. */
export async function writeSignOff(root: string, rows: EvidenceRow[]): Promise<void> {
  await replaceFiles({ [join(root, SIGNED_OFF)]: writeCsv(rows, '\n') })
}

async function readSignOff(root: string): Promise<Map<string, { cells: Cells, line: number }> | Problem | undefined> {
  const text = await readFile(join(root, SIGNED_OFF), 'utf8').catch(() => undefined)
  if (text === undefined)
    return undefined
  try {
    return new Map(readCsv(text).map(row => [row.cells.id ?? '', row]))
  }
  catch (error) {
    return { file: SIGNED_OFF, message: `can't be read, ${(error as Error).message}: bring it back, or sign off again: ${command}` }
  }
}

/** `kind “reported”, but “forecast” was signed off (data/signed-off.csv:42): …`; nothing if no field differs. */
function describeChange(here: Cells, signed: Cells, line: number): string {
  const fields = Object.keys(here).filter(field => here[field] !== signed[field])
  const changes = fields.map((field) => {
    const [now, then] = [here[field]!, signed[field] ?? '']
    const at = partingOf(now, then)!.at
    const shown = (text: string) => text ? excerpt(text, at) : 'nothing'
    return `${field} ${shown(now)} here, but ${shown(then)} was signed off`
  })
  return changes.length ? `${changes.join(', and ')} (${SIGNED_OFF}:${line}): correct it, or compare it with the article and sign off again: ${command}` : ''
}

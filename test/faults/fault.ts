import type { Place, Stretch } from './places'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A change that is put in somewhere. */
interface Edit {
  at: Place
  /** What of the place is replaced; without it, all of it… */
  from?: string | RegExp
  /** …and what is put in its stead. */
  to: string
}

/** One thing that somebody gets wrong, and what must notice. */
export interface Fault extends Edit {
  name: string
  /** Where else the same hand makes it agree. */
  also?: Edit[]
  /** A test file which must fail, and the name of what is described there; without it, the deck check must. */
  proof?: string
  /** What the failure must name, besides the place. */
  names: string | RegExp
  /** The file that the deck check must blame, if it isn't the changed one. */
  blames?: string
}

/** Puts words behind what stands somewhere. */
export const append = (words: string): Pick<Edit, 'from' | 'to'> => ({ from: /$/, to: words })

/** Puts words behind the last of a string in code. */
export const appendToString = (words: string): Pick<Edit, 'from' | 'to'> => ({ from: /(?=['`]$)/, to: words })

/** The failures of a test file, or of what it describes by this name. */
export const test = (file: string, described = '') => `test/unit/${file}.test.ts ${described}`.trim()

/** A fault that has been put in. */
export interface Planted {
  /** Where the fault itself is. */
  file: string
  /** Lines that may be blamed, counted from 1. */
  lines: [first: number, last: number]
  /** All changed files. */
  files: string[]
  /** Puts them back. */
  mend: () => Promise<void>
}

/**
 * Puts a fault into a copy of the project.
 * @throws a sentence if there is nothing to change
 */
export async function plant({ at, from, to, also = [] }: Fault, root: string): Promise<Planted> {
  const before = new Map<string, string>()
  const mend = async () => {
    for (const [file, text] of before)
      await writeFile(join(root, file), text)
  }
  try {
    // Found before anything is changed: a note's quotation is looked up by what the data has.
    const changes = [{ at, from, to }, ...also].map(({ at, ...edit }) => ({ ...at(root), ...edit }))
    const { file, start, end, within = { start, end } } = changes[0]!
    const text = readFileSync(join(root, file), 'utf8')
    // From the end of a file to its beginning, so that no place moves.
    for (const change of [...changes].sort((a, b) => b.start - a.start))
      await make(change, root, before)
    const lineAt = (index: number) => text.slice(0, index).split('\n').length
    return { file, lines: [lineAt(within.start), lineAt(within.end)], files: [...before.keys()], mend }
  }
  catch (error) {
    await mend()
    throw error
  }
}

type Change = Stretch & Omit<Edit, 'at'>

async function make({ file, start, end, from, to }: Change, root: string, before: Map<string, string>): Promise<void> {
  const text = readFileSync(join(root, file), 'utf8')
  const old = text.slice(start, end)
  const changed = from === undefined ? to : old.replace(from, to)
  if (changed === old)
    throw new Error(`${file} has no ${from} where it should be: “${old.slice(0, 80)}”`)
  if (!before.has(file))
    before.set(file, text)
  await writeFile(join(root, file), text.slice(0, start) + changed + text.slice(end))
}

import type { Place, Stretch } from './places'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One thing that somebody gets wrong, and what must notice. */
export interface Fault {
  name: string
  at: Place
  /** What stands there… */
  from: string | RegExp
  /** …and what is put in its stead. */
  to: string
  /** Where else the same hand makes it agree. */
  also?: [at: Place, from: string | RegExp, to: string][]
  /** The deck check, or a test file, which must fail. */
  proof: string
  /** What the failure must name, besides the place. */
  names: RegExp
  /** The file that the deck check must blame, if it isn't the changed one. */
  blames?: string
}

/** A fault that has been put in. */
export interface Planted {
  /** Where the fault itself is. */
  file: string
  /** Lines of the stretch it was put into, counted from 1. */
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
    const edits = [[at, from, to] as const, ...also].map(([at, from, to]) => ({ ...at(root), from, to }))
    const stretch = edits[0]!
    const text = readFileSync(join(root, stretch.file), 'utf8')
    // From the end of a file to its beginning, so that no place moves.
    for (const edit of [...edits].sort((a, b) => b.start - a.start))
      await change(edit, root, before)
    const lineAt = (index: number) => text.slice(0, index).split('\n').length
    return { file: stretch.file, lines: [lineAt(stretch.start), lineAt(stretch.end)], files: [...before.keys()], mend }
  }
  catch (error) {
    await mend()
    throw error
  }
}

type Edit = Stretch & Pick<Fault, 'from' | 'to'>

async function change({ file, start, end, from, to }: Edit, root: string, before: Map<string, string>): Promise<void> {
  const text = readFileSync(join(root, file), 'utf8')
  const old = text.slice(start, end)
  const changed = old.replace(from, to)
  if (changed === old)
    throw new Error(`${file} has no ${from} where it should be: “${old.slice(0, 80)}”`)
  if (!before.has(file))
    before.set(file, text)
  await writeFile(join(root, file), text.slice(0, start) + changed + text.slice(end))
}

import type { Particulars } from './finish-handout'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { checkEntry, projectRoot } from '../deck/slidev'

/**
 * What the handout of a running order says of itself.
 *
 * @param entry from the project's folder: `slides.md`
 * @throws {DeckError} if there is no such file
 */
export async function readParticulars(entry: string): Promise<Particulars> {
  checkEntry(entry)
  const { headmatter } = await load({ userRoot: projectRoot, roots: [projectRoot], allowedRoots: [projectRoot] }, join(projectRoot, entry))
  const { author = '', info, lang } = headmatter as Record<string, string>
  return { author, subject: info!, lang: lang! }
}

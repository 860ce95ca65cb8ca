import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { projectRoot } from '../../kit/slidev/cli'
import { linkPackages } from './link-packages'

/** Not the project's source. */
const leftOut = new Set(['node_modules', '.git', 'dist', 'out', 'test'])

/** Copies the project into a folder of its own, where a server can be attacked and pages edited. It has a cache of its own, too. */
export async function copySources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-copy-'))
  await cp(projectRoot, folder, { recursive: true, filter: file => !leftOut.has(basename(file)) })
  await linkPackages(folder)
  return folder
}

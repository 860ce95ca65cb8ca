import { mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../kit/slidev/cli'

/** Gives a folder the project's packages, but a cache of its own. */
export async function linkPackages(folder: string): Promise<void> {
  const packages = join(projectRoot, 'node_modules')
  await mkdir(join(folder, 'node_modules'))
  for (const name of await readdir(packages)) {
    if (!['.vite', '.cache'].includes(name))
      await symlink(join(packages, name), join(folder, 'node_modules', name))
  }
}

import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../kit/slidev/cli'

/** Neither sources nor packages. */
const leftOut = ['.git', 'node_modules/.cache', 'dist', 'out', 'kit/styles/fonts', 'test'].map(path => join(projectRoot, path))

/** Copies the project with packages of its own, as a checkout has it; linked, they take no room: nobody writes into their files. */
export async function copyProject(to: string, from = projectRoot): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    if (leftOut.includes(source))
      continue
    if (entry.isDirectory())
      await copyProject(copy, source)
    else if (entry.isSymbolicLink())
      await symlink(await readlink(source), copy)
    else
      await link(source, copy).catch(() => copyFile(source, copy))
  }
}

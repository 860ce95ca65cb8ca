import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectRoot } from '../../kit/slidev/cli'

const CACHE = 'node_modules/.cache'

/**
 * Gives a folder with the kit and linked packages what `npm run check` has found in the project, if it ran there. Compiler
 * and linter know files by their paths and contents: what is the same in both isn't looked at twice, all else is.
 */
export async function bringFound(folder: string): Promise<void> {
  const [from, to] = [join(projectRoot, CACHE, 'types'), join(await realpath(folder), CACHE, 'types')]
  const packages = relative(to, join(await realpath(projectRoot), 'node_modules')).replaceAll('\\', '/')
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from).catch(() => [])) {
    // Where the compiler finds a package that is linked.
    const found = (await readFile(join(from, name), 'utf8')).replace(/"\.\.\/\.\.\/(?!\.\.\/)/g, `"${packages}/`)
    await writeFile(join(to, name), found)
  }
  const linted = await readFile(join(projectRoot, CACHE, 'eslint'), 'utf8').catch(() => '')
  if (linted)
    await writeFile(join(folder, CACHE, 'eslint'), linted.replaceAll(`"${projectRoot}`, `"${join(folder, '/')}`))
}

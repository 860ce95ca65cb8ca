import type { CodeFile } from './deck'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files anywhere in a folder of the project whose name matches, sorted; none if the folder isn't there. */
export async function listFiles(root: string, folder: string, name: RegExp): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => [])
  return names.filter(n => name.test(n)).map(n => join(folder, n)).sort()
}

/** The same files with their text. */
export async function readFiles(root: string, folder: string, name: RegExp): Promise<CodeFile[]> {
  const files = await listFiles(root, folder, name)
  return Promise.all(files.map(async file => ({ file, text: await readFile(join(root, file), 'utf8') })))
}

/** The running orders at the root of the project: `slides.md` and all `slides.<edition or cut>.md`. */
export async function listEntries(root: string): Promise<string[]> {
  return (await readdir(root)).filter(name => /^slides(?:\.[\w-]+)*\.md$/.test(name)).sort((a, b) => a.length - b.length)
}

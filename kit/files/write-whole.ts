import { rename, writeFile } from 'node:fs/promises'
import process from 'node:process'

/** Writes a file that another process reads either as it was or finished. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, content)
  await rename(unfinished, path)
}

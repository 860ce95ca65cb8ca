import type { Step } from './steps'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandStep } from './steps'

/** Where the compiler keeps what it has found, as `kit/types/tsconfig.*.json` say. */
const FOUND = 'node_modules/.cache/types'

/**
 * The step that checks types by each configuration that `tsconfig.json` lists, in one process, which reads the types of
 * packages once. What is another is checked again, and what that bears on.
 *
 * @param root the project's folder
 */
export function typesStep(root: string): Step {
  const step = commandStep('types', root, 'vue-tsc', ['--build'])
  return {
    ...step,
    async run() {
      await forgetWhatOthersFound(root)
      await lookAtContents(root)
      // A file that runs anywhere is checked by several.
      return [...new Set((await step.run()).split(/\n(?!\s)/))].filter(Boolean).join('\n')
    },
  }
}

/**
 * Takes away what was found with other packages or by other rules: the compiler knows a component by its text, not by
 * what vue-tsc has made of it.
 */
async function forgetWhatOthersFound(root: string): Promise<void> {
  const rules = (await readdir(join(root, 'kit/types'))).filter(name => name.endsWith('.json')).map(name => `kit/types/${name}`)
  const contents = await Promise.all(['node_modules/.package-lock.json', ...rules].map(file => readFile(join(root, file))))
  const foundWith = contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex')
  const [found, mark] = [join(root, FOUND), join(root, FOUND, 'found-with')]
  if (await readFile(mark, 'utf8').catch(() => '') === foundWith)
    return
  await rm(found, { recursive: true, force: true })
  await mkdir(found, { recursive: true })
  await writeFile(mark, foundWith)
}

/**
 * Has the compiler compare each file's contents with what was found in it. Left to itself it compares times, and those of
 * no file that a configuration names only by what it imports.
 */
async function lookAtContents(root: string): Promise<void> {
  const names = await readdir(join(root, FOUND))
  await Promise.all(names.map(name => utimes(join(root, FOUND, name), 1, 1)))
}

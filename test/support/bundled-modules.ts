import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { projectRoot } from '../../kit/slidev/cli'

/** All modules that something is left of in the built deck: of a build of its own, which takes half a minute or more. */
export async function listBundledModules(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'jiti/register', 'test/support/list-bundled-modules.ts'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 2 ** 24,
  })
  // Slidev may have had something to say before.
  return JSON.parse(stdout.slice(stdout.indexOf('["')))
}

/** The folder of the package that a file lies in. */
export function packageOf(file: string): string {
  const folder = dirname(file)
  return existsSync(join(folder, 'package.json')) && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder) ? folder : packageOf(folder)
}

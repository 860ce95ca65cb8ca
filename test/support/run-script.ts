import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { projectRoot } from '../../kit/slidev/cli'

/** How a command ended. */
export interface Ended {
  code: number | null
  /** What it wrote to its error output, without the line break at the end. */
  errors: string
}

interface Options {
  /** The project's folder, or a copy of it. */
  root?: string
  env?: NodeJS.ProcessEnv
  /** Told about each line of the output; may ask the command to end. */
  onLine?: (line: string, interrupt: () => void) => void
}

/** Runs one of the commands behind `package.json`'s scripts by its name, or a file by its path, as a person would. */
export async function runScript(
  name: string,
  args: string[],
  { root = projectRoot, env = {}, onLine = () => {} }: Options = {},
): Promise<Ended> {
  const command = spawn(process.execPath, ['kit/run.mjs', name, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  createInterface({ input: command.stdout }).on('line', line => onLine(line, () => command.kill('SIGINT')))
  const [code, errors] = await Promise.all([
    new Promise<number | null>(resolve => command.on('close', resolve)),
    text(command.stderr),
  ])
  return { code, errors: errors.trimEnd() }
}

import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'

/** What matters of a machine to whoever looks for a browser on it. */
export interface Machine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  isRoot: boolean
  /** The system's name for itself: `debian`, `ubuntu`; empty where it has none. */
  distribution: string
  /** Asks whoever sits at the terminal; nobody does where there is none. */
  ask?: (question: string) => Promise<string>
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  distribution: existsSync('/etc/os-release') ? /^ID=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '' : '',
  ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined,
}

async function askOnTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl-C ends the command as it would without a question.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    return await terminal.question(question)
  }
  finally {
    terminal.close()
  }
}

// A command of its own: Playwright reads where its browsers are when it is loaded.
import process from 'node:process'
import { findBrowser } from '../../kit/browser/index'
import { thisMachine } from '../../kit/browser/machine'
import { runCommand } from '../../kit/terminal/fail'

const [machine, answer] = process.argv.slice(2) as [string, string | undefined]

/** Answers what is asked, where an answer is given, and prints both. */
async function ask(question: string): Promise<string> {
  process.stdout.write(`${question}\n`)
  return answer!
}

void runCommand(async () => {
  const ownAsk = answer === undefined ? undefined : ask
  const browser = await findBrowser({ ...thisMachine, ...JSON.parse(machine), ask: ownAsk })
  process.stdout.write(`${browser}\n`)
})

// A command of its own, which runs several of the kit's in one process: most of what a refusal takes is to load what refuses.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createJiti } from 'jiti'

// Each command listens to it.
process.stdout.setMaxListeners(0)
const jiti = createJiti(import.meta.url)
let errors: unknown[] = []
console.error = (...said: unknown[]) => errors.push(...said)

async function run(name: string, args: string[]): Promise<void> {
  errors = []
  process.exitCode = 0
  process.argv.splice(2, Infinity, ...args)
  const file = jiti.esmResolve(`../../kit/commands/${name}.ts`)
  await jiti.import(file).catch((bug: Error) => {
    process.exitCode = 1
    errors.push(bug.stack)
  })
  // What it imports stays, it alone runs again.
  delete jiti.cache[fileURLToPath(file)]
  process.stdout.write(`${JSON.stringify({ code: process.exitCode, errors: errors.join('\n') })}\n`)
  process.exitCode = 0
}

const commands: [name: string, args: string[]][] = JSON.parse(process.argv[2]!)
void commands.reduce((last, [name, args]) => last.then(() => run(name, args)), Promise.resolve())

// Runs a command, on a bare clone, too: plain JavaScript, and nothing of the packages before they are there.
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import './set-up.mjs'

const [command] = process.argv.splice(2, 1)
// Those of the kit go by their names, others by their paths.
const file = command.includes('/') ? pathToFileURL(join(process.cwd(), command)).href : new URL(`commands/${command}.ts`, import.meta.url).href
const { createJiti } = await import('jiti')
await createJiti(import.meta.url).import(file)

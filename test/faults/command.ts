import { constants } from 'node:os'
import process from 'node:process'
import { parseCommandLine } from '../../kit/terminal/arguments'
import { DeckError, runCommand } from '../../kit/terminal/fail'
import { onInterrupt } from '../../kit/terminal/interrupt'
import { loadFaults } from './faults'
import { tryFaults } from './run'

const usage = `npm run test:faults [-- WORDS]

Puts faults into a copy of the project, one at a time, and says how each is caught.
  WORDS   only faults whose name has these words`

await runCommand(async () => {
  const words = parseCommandLine(usage, {}).positionals.join(' ')
  const chosen = (await loadFaults()).filter(({ name }) => name.includes(words))
  if (!chosen.length)
    throw new DeckError(`No fault has “${words}” in its name.`)
  const start = performance.now()
  let caught = 0
  onInterrupt((signal) => {
    console.error('Interrupted; the project itself was never touched.')
    process.exit(128 + constants.signals[signal])
  })
  await tryFaults(chosen, ({ fault, isCaught, how }) => {
    caught += Number(isCaught)
    console.log(`${isCaught ? '✓' : '✗'} ${fault.name}\n    ${how}`)
  })
  console.log(`${caught} of ${chosen.length} caught, in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  // Vitest has set it: tests have failed, as they must.
  process.exitCode = caught < chosen.length ? 1 : 0
})

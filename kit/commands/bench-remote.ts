import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureRemote } from '../bench/remote/measure-remote'
import { lettersOf, noteSentences } from '../bench/remote/note-sentences'
import { freshBuild } from '../site/fresh-build'
import { outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run bench:remote [-- ENTRY --phones N --minutes N]

Gives the talk to phones that aren't there: how late they are, what it costs the server, and whether a note has come to them.
  ENTRY        the running order, slides.md unless named
  --phones N   100 unless named
  --minutes N  10 unless named`

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, { phones: { type: 'string', default: '100' }, minutes: { type: 'string', default: '10' } })
  const [phones, minutes] = [Number(values.phones), Number(values.minutes)]
  if (!(phones >= 1 && phones <= 500 && Number.isInteger(phones)) || !(minutes > 0))
    throw new DeckError(`--phones wants a number from 1 to 500, --minutes one above 0.\n\n${usage}`)
  const onProgress = createProgress()
  const folder = await mkdtemp(join(tmpdir(), 'bench-remote-'))
  try {
    const { steps, missed, delay, memory, traffic } = await interruptible('The bench was interrupted.', async (signal) => {
      const site = await freshBuild({ entry, onProgress, signal })
      onProgress(`${phones} phones follow for ${minutes} minutes`)
      return measureRemote(site, folder, { phones, seconds: minutes * 60, signal })
    })
    const sentences = await noteSentences((await outlineDeck(entry)).slides)
    const letters = lettersOf(traffic)
    const [median, p95, longest] = delay.map(ms => ms.toFixed(1))
    console.log(`
  Steps           ${steps}, each to ${phones} phones; ${missed} missed
  Delay           ${median} ms median, ${p95} ms p95, ${longest} ms at most
  Server          ${(memory / 1e6).toFixed(0)} MB at most
  Notes           ${sentences.filter(({ sentence }) => letters.includes(sentence)).length} of ${sentences.length} sentences in ${(traffic.length / 1e6).toFixed(1)} MB that the audience got`)
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
})

import type { ResolvedSlidevOptions } from '@slidev/types'
import { describe, expect, it } from 'vitest'
import { DeckError } from '../../scripts/command/fail'
import { stopOnProblems } from '../../scripts/deck-check'
import { deckCheckPlugin } from '../../scripts/deck-check/vite-plugin'
import { withDeck } from './fixtures/sound-deck'

const faulty = { 'pages/en/01-alarm.md': ['layout: opener', 'layout: openr'] as [string, string] }
const report = 'One problem in the deck:\n  pages/en/01-alarm.md:2 there is no layout "openr": did you mean "opener"?'

/** Runs the plugin's hook as a build does, and gives what it stops with. */
async function build(root: string): Promise<string | undefined> {
  const plugin = deckCheckPlugin({ userRoot: root, entry: `${root}/slides.md` } as ResolvedSlidevOptions)
  const stopped: string[] = []
  await (plugin.buildStart as (this: { error: (message: string) => void }) => Promise<void>).call({ error: message => stopped.push(message) })
  return stopped[0]
}

describe('a faulty deck', () => {
  it('stops a build with its problems and nothing else', async () => {
    expect(await withDeck(faulty, build)).toBe(report)
    expect(await withDeck({}, build)).toBeUndefined()
  })

  it('stops a command', async () => {
    await expect(withDeck(faulty, root => stopOnProblems(root, 'slides.md'))).rejects.toThrow(new DeckError(report))
    await expect(withDeck({}, root => stopOnProblems(root, 'slides.md'))).resolves.toBeUndefined()
  })
})

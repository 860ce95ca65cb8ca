import { describe, expect, it } from 'vitest'
import { stopOnProblems } from '../../kit/check'
import { DeckError } from '../../kit/terminal/fail'
import { withDeck } from './fixtures/sound-deck'

const faulty = { 'pages/en/01-alarm.md': ['layout: opener', 'layout: openr'] as [string, string] }
const report = 'One problem in the deck:\n  pages/en/01-alarm.md:2 there is no layout "openr": did you mean "opener"?'

describe('a faulty deck', () => {
  it('stops a command and a build, with its problems and nothing else', async () => {
    await expect(withDeck(faulty, root => stopOnProblems(root, 'slides.md'))).rejects.toThrow(new DeckError(report))
    await expect(withDeck({}, root => stopOnProblems(root, 'slides.md'))).resolves.toBeUndefined()
  })
})

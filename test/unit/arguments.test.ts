import process from 'node:process'
import { expect, it, onTestFinished } from 'vitest'
import { parseArguments } from '../../kit/terminal/arguments'

/** What a command is told of what it was called with. */
function parse(...args: string[]): ReturnType<typeof parseArguments> {
  const before = process.argv
  onTestFinished(() => void (process.argv = before))
  process.argv = ['node', 'run.mjs', ...args]
  return parseArguments('How to use it', { 'range': { type: 'string' }, 'with-clicks': { type: 'boolean' } })
}

it('reads the running order and the options', () => {
  expect(parse('slides.zh-Hant.md', '--range', '1', '--with-clicks')).toMatchObject({ entry: 'slides.zh-Hant.md', values: { 'range': '1', 'with-clicks': true } })
  expect(parse().entry).toBe('slides.md')
})

// Seen to fail: with all that Node says of it, and two full stops; with the last of two taken in silence.
it.each([
  [['--range', '-1'], 'Option \'--range\' argument is ambiguous.\n\nHow to use it'],
  [['--range'], 'Option \'--range <value>\' argument missing.\n\nHow to use it'],
  [['--nonsense'], 'Unknown option \'--nonsense\'.\n\nHow to use it'],
  [['--range', '1', '--range', '2'], '--range stands there twice: leave one of them out.'],
  [['a.md', 'b.md'], 'One running order at a time: b.md is too many.\n\nHow to use it'],
])('says of %j in a sentence what is wrong', (args, sentence) => {
  expect(() => parse(...args)).toThrow(expect.objectContaining({ name: 'DeckError', message: sentence }))
})

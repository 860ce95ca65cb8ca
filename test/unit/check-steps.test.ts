import { afterEach, expect, it, vi } from 'vitest'
import { runSteps } from '../../kit/check/steps'

afterEach(() => vi.restoreAllMocks())

// Seen to fail: with what is wrong told only when the last step has ended.
it('tells what a step has found as soon as it ends, while others go on', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const told = vi.spyOn(console, 'error').mockReturnValue()
  let end = (_: string) => {}
  const running = runSteps([
    { name: 'types', run: () => new Promise<string>(resolve => end = resolve) },
    { name: 'deck', run: async () => 'One problem in the deck' },
  ])
  await vi.waitUntil(() => told.mock.calls.length)
  expect(told.mock.calls).toEqual([['One problem in the deck\n']])
  end('')
  expect(await running).toBe(false)
})

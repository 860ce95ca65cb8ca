import { DeckError } from '../command/fail'

/**
 * Reads how often to measure.
 *
 * @throws {DeckError} if it is no number from 1
 */
export function readRounds(value: string): number {
  const rounds = Number(value)
  if (!(rounds >= 1))
    throw new DeckError(`--rounds wants a number from 1, not ${value}.`)
  return rounds
}

import { DeckError } from '../terminal/fail'

/**
 * Reads how often to measure.
 *
 * @throws {DeckError} if it is no whole number from 1
 */
export function readRounds(value: string): number {
  const rounds = Number(value)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new DeckError(`--rounds wants a whole number from 1, not ${value}.`)
  return rounds
}

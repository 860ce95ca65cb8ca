import { readNote } from '../../kit/model/note'

/** How long each step of a note takes to say, in seconds, the last with the longest of the words that lead on. */
export function stepSeconds(note: string): number[] {
  const { steps, transitions } = readNote(note)
  return steps.map((seconds, i) => i === steps.length - 1 ? seconds + Math.max(0, ...transitions.map(({ seconds }) => seconds)) : seconds)
}

/** How long a note takes to say, in seconds. */
export const spokenSeconds = (note: string): number => stepSeconds(note).reduce((sum, seconds) => sum + seconds, 0)

import type { Fault } from './fault'
import type { Failure, Prover } from './proofs'
import { rmSync } from 'node:fs'
import { cp, mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { projectRoot } from '../../kit/slidev/cli'
import { DeckError } from '../../kit/terminal/fail'
import { plant } from './fault'
import { deckProver, testProver } from './proofs'

/** What came of one fault. */
export interface Outcome {
  fault: Fault
  isCaught: boolean
  /** The failure that names the place, or what happened instead. */
  how: string
}

/** Not the project's source. */
const leftOut = new Set(['node_modules', '.git', 'dist', 'out'])
const isForDeckCheck = ({ proof }: Fault) => proof === undefined
const fileOf = ({ proof }: Fault) => proof?.split(' ')[0]

/**
 * Puts faults into copies of the project, one at a time in each, and runs the proof that must fail: those for the deck
 * check and those for tests side by side.
 * @param tell hears of each outcome as it is there
 * @throws {DeckError} if a proof fails without any fault
 */
export async function tryFaults(faults: Fault[], tell: (outcome: Outcome) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const tidyUp = () => rmSync(folder, { recursive: true, force: true })
  // Whoever interrupts ends the process at once: Vitest, too, does so.
  process.once('exit', tidyUp)
  try {
    const forTests = inLanes(faults.filter(fault => !isForDeckCheck(fault)))
    const [deck, ...tests] = await Promise.all(['deck', ...forTests.keys()].map(name => copyProject(join(folder, `${name}`)))) as [string, ...string[]]
    const provers = await Promise.all(tests.map(testProver))
    const lanes = await Promise.allSettled([
      tryInTurn(faults.filter(isForDeckCheck), deck, deckProver(deck), tell),
      ...forTests.map((faults, i) => tryInTurn(faults, tests[i]!, provers[i]!, tell)),
    ])
    for (const lane of lanes) {
      if (lane.status === 'rejected')
        throw lane.reason
    }
  }
  finally {
    tidyUp()
    process.off('exit', tidyUp)
  }
}

/** Two lanes of about the same length, since those of the deck check are done in half the time: those of a test file stay together. */
function inLanes(faults: Fault[]): Fault[][] {
  const byFile = [...new Set(faults.map(fileOf))].map(file => faults.filter(fault => fileOf(fault) === file))
  const lanes: [Fault[], Fault[]] = [[], []]
  for (const ofFile of byFile.sort((a, b) => b.length - a.length))
    (lanes[0].length > lanes[1].length ? lanes[1] : lanes[0]).push(...ofFile)
  return lanes.filter(lane => lane.length)
}

async function copyProject(root: string): Promise<string> {
  await cp(projectRoot, root, { recursive: true, filter: file => !leftOut.has(basename(file)) })
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'))
  return root
}

async function tryInTurn(faults: Fault[], root: string, prover: Prover, tell: (outcome: Outcome) => void): Promise<void> {
  try {
    for (const proof of new Set(faults.map(fileOf))) {
      const [failure] = await prover.prove(proof)
      if (failure)
        throw new DeckError(`Something is wrong before any fault is put in, mend it first:\n  ${failure.text}`)
    }
    for (const fault of faults) {
      tell({ fault, ...await tryOut(fault, root, prover) })
    }
  }
  finally {
    await prover.close()
  }
}

async function tryOut(fault: Fault, root: string, prover: Prover): Promise<Omit<Outcome, 'fault'>> {
  const planted = await plant(fault, root).catch((error: Error) => error)
  if (planted instanceof Error)
    return { isCaught: false, how: `can't be put in: ${planted.message}` }
  const { file, lines: [first, last], files, mend } = planted
  prover.changed(files)
  const failures = await prover.prove(fault.proof).finally(mend)
  prover.changed(files)
  const isOfThePlace = (failure: Failure) => fault.blames
    ? failure.file === fault.blames
    : failure.file === file && failure.line !== undefined && failure.line >= first && failure.line <= last
  const isNamed = ({ text }: Failure) => typeof fault.names === 'string' ? text.includes(fault.names) : fault.names.test(text)
  const failure = failures.find(failure => isNamed(failure) && (!isForDeckCheck(fault) || isOfThePlace(failure)))
  if (failure)
    return { isCaught: true, how: failure.text }
  const instead = failures.length ? `only ${failures.slice(0, 3).map(({ text }) => text).join(' | ')}` : 'nothing'
  const expected = `${fault.proof ?? 'the deck check'} should blame ${file}:${first} and name ${fault.names}`
  return { isCaught: false, how: `${expected}, and says ${instead}` }
}

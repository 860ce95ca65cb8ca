import type { TestCase } from 'vitest/node'
import { resolve } from 'node:path'
import { createVitest } from 'vitest/node'
import { checkDeck } from '../../kit/check'
import { formatProblem } from '../../kit/sources/problem'

/** Something that a proof finds wrong. */
export interface Failure {
  /** File and line that it blames; a test names the place in its words. */
  file?: string
  line?: number | undefined
  text: string
}

/** Looks at a copy of the project as it stands. */
export interface Prover {
  /** Tells which files are others than they were. */
  changed: (files: string[]) => void
  /** @param proof a test file, or a test file and the name of what is described there; none for the deck check */
  prove: (proof?: string) => Promise<Failure[]>
  close: () => Promise<void>
}

/** The deck check, in this process. */
export function deckProver(root: string): Prover {
  return {
    changed: () => {},
    async prove() {
      const problems = await checkDeck({ root, entry: 'slides.md' })
      return problems.map(problem => ({ ...problem, text: formatProblem(problem) }))
    },
    close: async () => {},
  }
}

/** Test files of the unit tests: Vitest stays open between runs, and reads again what was changed. */
export async function testProver(root: string): Promise<Prover> {
  const vitest = await createVitest('test', { root, watch: false, project: ['unit'], reporters: [{}], maxWorkers: 1, pool: 'threads' })
  return {
    changed: files => files.forEach(file => vitest.invalidateFile(resolve(root, file))),
    async prove(proof = '') {
      const [file = '', name = ''] = proof.split(' ')
      vitest.setGlobalTestNamePattern(name && `^${name} `)
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([file]))
      // Vitest's result has the files of earlier runs, too.
      const own = testModules.filter(module => module.relativeModuleId === file)
      const sayWhy = (test: TestCase) => test.result().errors?.map(({ message }) => message.split('\n')[0]).join('; ')
      const failed = own.flatMap(module => [
        ...module.errors().map(({ message }) => ({ text: `${file}: ${message}` })),
        ...[...module.children.allTests('failed')].map(test => ({ text: `${file}: ${test.fullName}: ${sayWhy(test)}` })),
      ])
      if (!own.length)
        throw new Error(`there is no test file ${file}`)
      return [...failed, ...unhandledErrors.map(error => ({ text: `${file}: ${String(error)}` }))]
    },
    close: () => vitest.close(),
  }
}

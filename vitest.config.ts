import type { TestSpecification } from 'vitest/node'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const support = (file: string) => fileURLToPath(new URL(`test/support/${file}`, import.meta.url))
/** As the kit's own Vite plugins have it while a deck is written. */
const talk = { '#talk': fileURLToPath(new URL('data', import.meta.url)), 'virtual:entries': support('entries.ts') }

const needsDocument = ({ moduleId }: TestSpecification) => readFileSync(moduleId, 'utf8').includes('@vitest-environment')

/** Those that need a document come last, one after another: where the next one needs another environment, a worker begins anew. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(file => !needsDocument(file)), ...sorted.filter(needsDocument)]
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: ByEnvironment },
    // Browser tests wait more than they work: two at a time also where there are only two cores.
    maxWorkers: 2,
    projects: [
      {
        plugins: [vue()],
        // Slidev's client runs only in a deck; components are mounted on a stand-in.
        resolve: { alias: { ...talk, '@slidev/client': support('slidev-client.ts'), '#slidev/slides': support('slidev-slides.ts'), 'virtual:evidence-index': support('evidence-index.ts') } },
        // A build on a busy machine takes longer than vitest's five seconds.
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/unit/**/*.test.ts'],
          globalSetup: 'test/support/outlined-slides.ts',
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: talk },
        test: {
          name: 'browser',
          isolate: false,
          include: ['test/browser/**/*.test.ts', 'test/proof/**/*.test.ts'],
          globalSetup: 'test/support/built-deck.ts',
          // Patience for a busy machine; what is waited for usually takes milliseconds.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})

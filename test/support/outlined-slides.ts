import type { TestProject } from 'vitest/node'
import type { OutlinedSlide } from './outline'
import { loadOutline } from './outline'

declare module 'vitest' {
  interface ProvidedContext {
    /** The deck's slides as their Markdown has them: for tests in a stand-in of a browser, where Slidev's parser can't be loaded. */
    slides: OutlinedSlide[]
  }
}

/** Reads the running order once for all unit tests, and again when they are run again. */
export default async function setUp(project: TestProject): Promise<void> {
  const read = async () => project.provide('slides', (await loadOutline()).slides)
  await read()
  project.onTestsRerun(read)
}

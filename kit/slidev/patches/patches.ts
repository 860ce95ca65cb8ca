import { interfacePatches } from './interface'
import { loadingPatches } from './loading'
import { talkPatches } from './talk'
import { writingPatches } from './writing'

/** A fault of Slidev's own interface, and how it is mended from outside while the deck is built or served. */
export interface Patch {
  /** File of `@slidev/client`. */
  file: string
  /** What is wrong with it. */
  fault: string
  /** Test that fails without it. */
  provenBy: string
  /** Whether any deck would be better for it, so that it is to be offered to Slidev; otherwise it serves this kit alone. */
  isForSlidev: boolean
  /** What stands in the file exactly once, and what is to stand there instead. */
  changes: [from: string, to: string][]
}

/** What in Slidev 53 fails a presenter or an audience. */
export const patches: Patch[] = [...interfacePatches, ...talkPatches, ...loadingPatches, ...writingPatches]

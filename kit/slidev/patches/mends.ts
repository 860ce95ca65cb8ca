import { interfaceMends } from './interface'
import { loadingMends } from './loading'
import { talkMends } from './talk'
import { writingMends } from './writing'

/** A fault of Slidev's own interface, and how it is mended from outside while the deck is built or served. */
export interface Mend {
  /** File of `@slidev/client`. */
  file: string
  /** What is wrong with it. */
  fault: string
  /** What stands in the file exactly once, and what is to stand there instead. */
  changes: [from: string, to: string][]
}

/** What in Slidev 53 fails a presenter or an audience. */
export const mends: Mend[] = [...interfaceMends, ...talkMends, ...loadingMends, ...writingMends]

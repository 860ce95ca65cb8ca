import type { SourceSlideInfo } from '@slidev/types'
import type { Locale } from '../model/schema'
import type { Evidence } from './evidence'
import type { Problem } from './problem'
import type { Passage } from './text'

/** One slide as it stands in its Markdown file. */
export interface Slide {
  /** Relative to the project. */
  file: string
  /** Line on which its front matter starts, or else its text. */
  line: number
  /** Its own front matter over what Slidev makes of the running order's. */
  frontmatter: Record<string, any>
  /** All below the front matter, note included. */
  body: Passage
  /** The body with code, comments, scripts and styles blanked out. */
  prose: Passage
  /** The speaker note. */
  note: Passage | undefined
  /** As Slidev's parser has it. */
  source: SourceSlideInfo
}

/** A Markdown file of the deck with all its slides, also those that this running order leaves out. */
export interface MarkdownFile {
  file: string
  slides: Slide[]
  /** What Slidev's parser recorded instead of failing. */
  errors: Problem[]
}

/** A file of the project that is not Markdown. */
export interface CodeFile {
  file: string
  text: string
}

/** Everything the rules look at. */
export interface Deck {
  root: string
  /** The running order, relative to the project. */
  entry: string
  headmatter: Record<string, unknown>
  locale: Locale
  /** In the order they are shown. */
  slides: Slide[]
  files: MarkdownFile[]
  layouts: Set<string>
  /** Names in PascalCase. */
  components: Set<string>
  /** Components, layouts and composables. */
  code: CodeFile[]
  /** All pages on the disk, relative to the project. */
  pages: string[]
  /** The pages that some running order at the root shows. */
  imported: Set<string>
  evidence: Evidence
}

/** Finds what one thing may get wrong. */
export type Rule = (deck: Deck) => Problem[]

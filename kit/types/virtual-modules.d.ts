declare module '#slidev/slides' {
  /** All slides, in order. */
  export const slides: import('vue').Ref<import('./slidev-client').DeckSlideRoute[]>
}

declare module '#slidev/title-renderer' {
  /** A slide's title as its heading has it, with code and emphasis. */
  const TitleRenderer: import('vue').DefineComponent<{ no: number }>
  export default TitleRenderer
}

declare module 'virtual:entries' {
  /** Entries of the data by id: in the built deck those of the slides that have come so far. */
  export const entries: Map<string, import('../model/pick').Entry>
  /** All themes, in the order of their files. */
  export const themes: import('../model/schema').ThemeOutline[]
}

declare module 'virtual:evidence-index' {
  /** By id, of the same entries as `entries` has: where the row is (`site/evidence/shares.ts`), and numbers of the slides that show it. */
  export const rows: Record<string, { place: number, column: number, slides: number[] }>
}

declare module 'virtual:said-of-slides' {
  /** Of each slide of a build, in their order: its front matter, and what is said beside that: `title`, `level` above 1 and `images`. */
  const said: [matter: Record<string, unknown>, others: Record<string, unknown>][]
  export default said
}

declare module 'virtual:notes' {
  /** The speaker notes as HTML, in the order of the slides; empty where Slidev has them with the slides. */
  const notes: string[]
  export default notes
}

/** Slidev’s own flags, which it puts in as it builds or serves. */
/** Whether a server takes edits. */
declare const __DEV__: boolean
declare const __SLIDEV_FEATURE_WAKE_LOCK__: boolean

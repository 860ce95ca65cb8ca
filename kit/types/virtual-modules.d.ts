declare module '#slidev/slides' {
  /** All slides, in order. */
  export const slides: import('vue').Ref<import('./slidev-client').DeckSlideRoute[]>
}

declare module '#slidev/title-renderer' {
  /** A slide's title as its heading has it, with code and emphasis. */
  const TitleRenderer: import('vue').DefineComponent<{ no: number }>
  export default TitleRenderer
}

declare module 'virtual:evidence-uses' {
  /** Numbers of the slides that show an entry, by its id. */
  const uses: Record<string, number[]>
  export default uses
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

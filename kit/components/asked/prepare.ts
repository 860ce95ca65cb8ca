import type { DeckSlideRoute } from '@slidev/client'
import type { Findable } from './answers'
import type { Search } from './search'
import { derived, themes } from '#talk/whole'
import { collectAnswers } from './answers'
import { makeSearch } from './search'

/** Answers that a list shows without scrolling. */
const MOST = 8

let prepared: { all: Findable[], search: Search } | undefined

/** All that can be asked for, and the search over it: made once, since in a build notes and data stay as they are. */
export function prepareSearch(slides: DeckSlideRoute[]): { all: Findable[], search: Search } {
  if (!prepared || import.meta.hot) {
    const all = collectAnswers(themes, derived, slides)
    prepared = { all, search: makeSearch(all, MOST) }
  }
  return prepared
}

// The talk's own data, `data/index.ts` in its folder: the kit's one door to it in a browser.
import type { picker } from '../model/pick'
import type { Source, ThemeOutline } from '../model/schema'
import type { Talk } from '../model/talk'

export const themes: ThemeOutline[]
export const pick: ReturnType<typeof picker>
export const source: Source
export const talk: Talk

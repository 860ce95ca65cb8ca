// All data of the talk at once, `data/whole.ts` in its folder: for what lists everything.
import type { Derived, Theme } from '../model/schema'

export const themes: Theme[]
export const derived: Derived[]

import type { Derived, Theme } from '../kit/model/schema'

// All of it at once: for what lists everything. Slides get what they name by `index.ts`.
const themeFiles = import.meta.glob<Theme>('./themes/*.ts', { eager: true, import: 'default' })
const derivedFiles = import.meta.glob<Derived[]>('./derived/*.ts', { eager: true, import: 'default' })

/** Everything in `themes/`, in the order of the file names; adding a file is enough. */
export const themes: Theme[] = Object.values(themeFiles)

/** Everything in `derived/`. */
export const derived: Derived[] = Object.values(derivedFiles).flat()

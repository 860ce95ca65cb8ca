import type { Derived, Theme } from '../kit/model/schema'
import { indexById, picker } from '../kit/model/pick'

const themeFiles = import.meta.glob<Theme>('./themes/*.ts', { eager: true, import: 'default' })
const derivedFiles = import.meta.glob<Derived[]>('./derived/*.ts', { eager: true, import: 'default' })

/** Everything in `themes/`, in the order of the file names; adding a file is enough. */
export const themes: Theme[] = Object.values(themeFiles)

/** Everything in `derived/`. */
export const derived: Derived[] = Object.values(derivedFiles).flat()

/** Look-ups by id over the whole deck; each throws a sentence if the id isn't there. */
export const pick = picker(indexById(themes, derived))

export { default as source } from './source'
export { default as talk } from './talk'

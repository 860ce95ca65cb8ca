import { entries } from 'virtual:entries'
import { picker } from '../kit/model/pick'

/** Look-ups by id; each throws a sentence if the id isn't there. Whoever writes an id brings its entry, also in the built deck. */
export const pick = picker(entries)

export { default as source } from './source'

export { default as talk } from './talk'
/** The themes by number, name and act, in the order of the file names; all that is in them is in `whole.ts`. */
export { themes } from 'virtual:entries'

import type { ClicksContext } from '../index'

/** A rendered note whose click marks show where the talk is; a double click on one goes there. */
declare const NoteDisplay: new () => { $props: { noteHtml?: string, clicksContext?: ClicksContext } }
export default NoteDisplay

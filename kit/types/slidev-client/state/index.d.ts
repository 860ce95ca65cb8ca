import type { Ref } from 'vue'

/** What of Slidev’s interface is open. */
export const showGotoDialog: Ref<boolean>
export const showInfoDialog: Ref<boolean>
export const showOverview: Ref<boolean>

export const fullscreen: { toggle: () => Promise<void> }

/** Whether the room sees where the presenter’s mouse is, and as what. */
export const showPresenterCursor: Ref<boolean>
export const cursorStyle: Ref<'cursor' | 'laser'>

/** Size of notes in presenter mode, 1 being as they come; kept in this browser. */
export const presenterNotesFontSize: Ref<number>
export function increasePresenterFontSize(): void
export function decreasePresenterFontSize(): void

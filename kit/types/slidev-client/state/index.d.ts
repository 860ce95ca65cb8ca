import type { Ref } from 'vue'

/** What of Slidev’s interface is open. */
export const showGotoDialog: Ref<boolean>
export const showInfoDialog: Ref<boolean>
export const showOverview: Ref<boolean>

export const fullscreen: { toggle: () => Promise<void> }

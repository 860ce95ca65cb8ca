import type { Ref } from 'vue'

/** What the menu “Change sync settings” sets. */
export const syncDirections: Ref<Record<'viewerSend' | 'viewerReceive' | 'presenterSend' | 'presenterReceive', boolean>>

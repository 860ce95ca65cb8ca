// As Slidev's own sources have it, which vue-tsc would check as part of this project.
import type { Ref } from 'vue'

/** What the menu “Change sync settings” sets. */
export const syncDirections: Ref<Record<'viewerSend' | 'viewerReceive' | 'presenterSend' | 'presenterReceive', boolean>>

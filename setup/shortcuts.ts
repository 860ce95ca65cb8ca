import type { ShortcutOptions } from '@slidev/types'
import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { toggleLayer, toggleLayerForRoom } from '../components/evidence/layer/layer-state'
import { isHelpOpen } from '../components/help/keys'
import { toggleBlack } from '../components/talk/black-state'
import { usePages } from '../composables/usePages'

/** Goes to a slide by its alias, and with the same key back to where one was. */
function thereAndBack(alias: string): () => void {
  const { currentPage, clicks, go } = useNav()
  const { pageOf } = usePages()
  let left: [page: number, clicks: number] | undefined
  return () => {
    const page = pageOf(alias)
    if (!page)
      return
    if (currentPage.value === page && left) {
      go(...left)
      left = undefined
    }
    else {
      left = [currentPage.value, clicks.value]
      go(page)
    }
  }
}

export default defineShortcutsSetup((_, base): ShortcutOptions[] => [
  ...base,
  { name: 'evidence', key: 'e', fn: toggleLayer },
  { name: 'evidence_for_room', key: 'r', fn: toggleLayerForRoom },
  { name: 'black', key: 'b', fn: toggleBlack },
  // What the button for it on a remote control sends.
  { name: 'black_remote', key: '.', fn: toggleBlack },
  { name: 'map', key: 'm', fn: thereAndBack('map') },
  { name: 'answers', key: 'a', fn: thereAndBack('answer-5') },
  { name: 'help', key: '?', fn: () => isHelpOpen.value = !isHelpOpen.value },
])

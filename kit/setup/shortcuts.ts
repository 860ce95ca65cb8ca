import { useNav } from '@slidev/client'
import { fullscreen } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { watch } from 'vue'
import { talk } from '#talk'
import { useAsked } from '../components/asked/asked-state'
import { toggleLayer, toggleLayerForRoom } from '../components/evidence/layer/layer-state'
import { useWayBackFromIndex } from '../components/evidence/way-back'
import { areCodesOpen, isHelpOpen } from '../components/keys/list'
import { closeTopmost } from '../components/keys/open-things'
import { useKeys } from '../components/keys/use-keys'
import { pauseByKey } from '../components/pace/clock'
import { toggleBlack } from '../components/talk/black-state'
import { isCutOpen, isInAppendix } from '../components/talk/cut-state'
import { useTalk } from '../components/talk/talk-state'
import { usePages } from '../composables/usePages'

/**
 * Goes to a slide by its alias, and with the same key back to where one was: in whichever window of the talk it is pressed.
 *
 * @param isNear slides from which the key leads back, too; left by another way, it is forgotten
 */
function thereAndBack(alias: string | undefined, isNear?: (page: number) => boolean): () => void {
  const { currentPage, clicks, go } = useNav()
  const { pageOf } = usePages()
  const left = useTalk<[page: number, clicks: number] | undefined>(`left for ${alias}`, undefined)
  if (isNear)
    watch(currentPage, page => isNear(page) || (left.value &&= undefined))
  return () => {
    const page = pageOf(alias)
    if (!page)
      return
    if (left.value && (currentPage.value === page || isNear?.(currentPage.value))) {
      go(...left.value)
      left.value = undefined
    }
    else {
      left.value = [currentPage.value, clicks.value]
      go(page)
    }
  }
}

export default defineShortcutsSetup((slidev, base) => {
  /** What changes what is on the slide is to be seen: not under the overview. */
  const onSlide = (act: () => void) => () => {
    slidev.escapeOverview()
    act()
  }
  const { isPresenter } = useNav()
  const goBackFromIndex = useWayBackFromIndex()
  const { toggleAsked } = useAsked()
  const own = (name: string) => base.find(shortcut => shortcut.name === name)!.fn!

  useKeys({
    next: slidev.next,
    back: slidev.prev,
    nextSlide: slidev.nextSlide,
    slideBefore: slidev.prevSlide,
    evidence: onSlide(toggleLayer),
    evidenceForRoom: onSlide(toggleLayerForRoom),
    black: toggleBlack,
    pause: pauseByKey,
    cut: onSlide(() => isCutOpen.value = isPresenter.value),
    codes: onSlide(() => areCodesOpen.value = isPresenter.value),
    map: onSlide(thereAndBack(talk.map)),
    marks: onSlide(thereAndBack(talk.marks)),
    answers: onSlide(thereAndBack(talk.answers[0]?.alias, isInAppendix)),
    asked: onSlide(toggleAsked),
    goto: slidev.showGotoDialog,
    overview: slidev.toggleOverview,
    fullScreen: fullscreen.toggle,
    close: () => closeTopmost() || goBackFromIndex(),
    help: onSlide(() => isHelpOpen.value = !isHelpOpen.value),
  }, {
    '→': own('next_overview'),
    'PgDn': own('next_overview'),
    '←': own('prev_overview'),
    'PgUp': own('prev_overview'),
    '↓': own('down_overview'),
    '↑': own('up_overview'),
    'Enter': own('goto_from_overview'),
    'Space': own('goto_from_overview'),
    // Its dialog would lie below; the overview takes a number itself.
    'g': () => {},
  })
  // Slidev insists on one of its own names; without a function it hears no key by itself.
  return [{ name: 'goto', key: 'g' }]
})

import { useNav } from '@slidev/client'
import { fullscreen } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { talk } from '#talk'
import { useAsked } from '../components/asked/asked-state'
import { isIndexSlide } from '../components/evidence/is-index-slide'
import { toggleLayer, toggleLayerForRoom } from '../components/evidence/layer/layer-state'
import { areCodesOpen, isHelpOpen } from '../components/keys/list'
import { closeTopmost } from '../components/keys/open-things'
import { useKeys } from '../components/keys/use-keys'
import { pauseByKey } from '../components/pace/clock'
import { toggleBlack } from '../components/talk/black-state'
import { isCutOpen } from '../components/talk/cut-state'
import { useWayBack, wayBack } from '../components/talk/way-back'
import { usePages } from '../composables/usePages'

export default defineShortcutsSetup((slidev, base) => {
  /** What changes what is on the slide is to be seen: not under the overview. */
  const onSlide = (act: () => void) => () => {
    slidev.escapeOverview()
    act()
  }
  const { currentSlideRoute, go, isPresenter } = useNav()
  const { pageOf } = usePages()
  const { goBack, leaveBy } = useWayBack()
  const { toggleAsked } = useAsked()
  /** Goes to a slide by its alias, and with the same key back to where the talk was: in whichever window of it. */
  const thereAndBack = (key: 'map' | 'marks' | 'answers', alias: string | undefined) => () => {
    const page = pageOf(alias)
    if (wayBack.value?.by === key)
      return goBack()
    if (!page)
      return
    leaveBy(key)
    go(page)
  }
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
    map: onSlide(thereAndBack('map', talk.map)),
    marks: onSlide(thereAndBack('marks', talk.marks)),
    answers: onSlide(thereAndBack('answers', talk.answers[0]?.alias)),
    asked: onSlide(toggleAsked),
    goto: slidev.showGotoDialog,
    overview: slidev.toggleOverview,
    fullScreen: fullscreen.toggle,
    close: () => closeTopmost() || (isIndexSlide(currentSlideRoute.value) && goBack()),
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

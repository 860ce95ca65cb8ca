import type { ComputedRef } from 'vue'
import type { RemoteOutline, RoomState, SpeakerState } from '../../model/remote'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { isShownToRoom, selectedItem } from '../evidence/layer/layer-state'
import { clock } from '../pace/clock'
import { usePace } from '../pace/use-pace'
import { useFollowing } from '../presenter/following'
import { leadTo, readShownNote } from '../presenter/shown-note'
import { isBlack } from '../talk/black-state'
import { chosenCut } from '../talk/cut-state'
import { useCut } from '../talk/use-cut'

/** What phones are told of the talk. */
interface ToldState {
  outline: ComputedRef<RemoteOutline>
  state: ComputedRef<{ room: RoomState, speaker: Omit<SpeakerState, 'clock'> }>
  clockNow: () => SpeakerState['clock']
}

/** What a window of the talk tells phones. To be called once the notes are there. */
export function useToldState(): ToldState {
  const { clicks, clicksTotal, currentPage, currentSlideRoute, slides } = useNav()
  const { numberOf, pages } = useCut()
  const { nextSlide } = useFollowing()
  const { left, late } = usePace()

  const note = computed(() => readShownNote(currentSlideRoute.value.meta.slide.noteHTML ?? ''))
  const room = computed((): RoomState => ({
    page: currentPage.value,
    clicks: clicks.value,
    isBlack: isBlack.value,
    evidence: isShownToRoom.value ? selectedItem.value : null,
    cut: { minutes: chosenCut.value.minutes ?? null, told: chosenCut.value.told },
  }))
  const speaker = computed(() => {
    const next = nextSlide.value
    return {
      title: currentSlideRoute.value.meta.slide.title ?? '',
      next: next ? next.meta.slide.title ?? '' : null,
      number: numberOf(currentPage.value) ?? null,
      count: pages.value.length,
      steps: clicksTotal.value,
      note: note.value.spoken,
      lead: leadTo(
        note.value.transitions,
        currentPage.value,
        next && { page: next.no, alias: next.meta.slide.frontmatter.routeAlias },
      ) ?? null,
      asked: note.value.asked,
    }
  })
  return {
    outline: computed(() => slides.value.map(({ no, meta: { slide } }) => (
      { page: no, number: numberOf(no) ?? null, title: slide.title ?? '' }
    ))),
    state: computed(() => ({ room: room.value, speaker: speaker.value })),
    clockNow: () => ({ status: clock.value.status, left: left.value, late: late.value }),
  }
}

import type { Ref, ShallowRef } from 'vue'
import type { LineState } from '../components/remote/open-line'
import type { Command, RemoteOutline, RoomState, SpeakerState, ToPhone } from '../model/remote'
import { onBeforeUnmount, ref, shallowRef } from 'vue'
import { openLine } from '../components/remote/open-line'

/** The talk as a phone knows it. */
interface RemoteTalk {
  state: Ref<LineState>
  /** Whether the deck is open on the presenter's computer. */
  isLed: Ref<boolean>
  room: ShallowRef<RoomState | undefined>
  speaker: ShallowRef<SpeakerState | undefined>
  outline: ShallowRef<RemoteOutline>
  /** Seconds that are left of the talk; as the server last told, and the time since then. */
  left: Ref<number>
  /** Asks the talk for something; while it is not connected, that comes to nothing. */
  ask: (command: Command) => void
}

/**
 * Keeps a phone in the talk. To be called in a component's setup.
 *
 * @param onStep called when the talk has gone to another step
 */
export function useRemote(onStep: () => void): RemoteTalk {
  const state = ref<LineState>('broken')
  const isLed = ref(true)
  const room = shallowRef<RoomState>()
  const speaker = shallowRef<SpeakerState>()
  const outline = shallowRef<RemoteOutline>([])
  const left = ref(0)
  let toldAt = 0

  const line = openLine<ToPhone, Command>((message) => {
    if (message.type === 'room') {
      const { page, clicks } = room.value ?? message.room
      room.value = message.room
      if (page !== message.room.page || clicks !== message.room.clicks)
        onStep()
    }
    else if (message.type === 'speaker') {
      speaker.value = message.speaker
      toldAt = performance.now()
      count()
    }
    else if (message.type === 'outline') {
      outline.value = message.slides
    }
    else if (message.type === 'led') {
      isLed.value = message.isLed
    }
  }, now => state.value = now)

  function count(): void {
    const { left: told, status } = speaker.value?.clock ?? { left: 0, status: 'stopped' }
    left.value = told - (status === 'running' ? (performance.now() - toldAt) / 1000 : 0)
  }
  const counting = setInterval(count, 250)
  onBeforeUnmount(() => {
    clearInterval(counting)
    line.close()
  })
  return { state, isLed, room, speaker, outline, left, ask: command => void line.send(command) }
}

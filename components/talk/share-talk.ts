import type { Sync } from '@slidev/client'
import type { Shared } from './newer-parts'
import { addSyncMethod, disableBuiltinSync } from '@slidev/client'
import { nextTick, toRaw } from 'vue'
import { keepNewer, watchChanges } from './newer-parts'

const sync: Sync = {
  init(name, onUpdate, state) {
    const dateChanges = watchChanges(state, Math.random())
    // Under `npm start` Slidev's server carries the state. What a window is about to tell it is dropped when something comes in.
    if (state.$onSet) {
      const tellAgain = () => nextTick(() => state.since = { ...state.since })
      state.$onSet(incoming => keepNewer(incoming, toRaw(state)) && tellAgain())
      return dateChanges
    }

    const channel = new BroadcastChannel(`${name} by parts`)
    const tell = () => channel.postMessage(toRaw(state))
    channel.onmessage = ({ data }: MessageEvent<Shared>) => {
      // A window that was opened in mid-talk doesn't know what the others do.
      if (keepNewer(data, toRaw(state)))
        tell()
      onUpdate(data)
    }
    return () => dateChanges() && tell()
  },
}

/**
 * Carries what the windows of a talk share from one to the other.
 * Slidev's own way sends all of it with every change: two windows that change something at the same time exchange what they know, and stay apart.
 */
export function shareTalk(): void {
  disableBuiltinSync()
  addSyncMethod(sync)
}

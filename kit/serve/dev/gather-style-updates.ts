import type { Plugin, Update, UpdatePayload } from 'vite'
import { STYLES } from '../../model/messages'

/** Milliseconds of silence after which an update goes out. */
const PAUSE = 400

/**
 * While the deck loads, UnoCSS sends its style sheets anew with every few modules that come: sixty requests for what the
 * last four say. Gathers them until no more come, or a page asks for them that is about to be seen.
 */
export function gatherStyleUpdatesPlugin(): Plugin {
  return {
    name: 'deck:gather-style-updates',
    apply: 'serve',
    configureServer({ ws }) {
      const send = ws.send.bind(ws) as (...args: unknown[]) => void
      const gathered = new Map<string, Update>()
      let timer: NodeJS.Timeout | undefined
      const sendGathered = () => {
        clearTimeout(timer)
        if (gathered.size)
          send({ type: 'update', updates: [...gathered.values()] })
        gathered.clear()
      }
      ws.on(STYLES, sendGathered)
      ws.send = (...args: unknown[]) => {
        const [payload] = args
        if (!isOfStyles(payload))
          return send(...args)
        payload.updates.forEach(update => gathered.set(update.path, update))
        clearTimeout(timer)
        timer = setTimeout(sendGathered, PAUSE)
      }
    },
  }
}

/** Of a message by name the payload is the second thing that is sent. */
function isOfStyles(payload: unknown): payload is UpdatePayload {
  const { updates = [] } = payload as Partial<UpdatePayload>
  return updates.length > 0 && updates.every(({ path }) => path.includes('__uno'))
}

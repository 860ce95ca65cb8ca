import type { Code, Command, RemoteOutline, Role, RoomState, SpeakerState, ToPhone, ToWindow } from '../../model/remote'
import { commandSchema, readMessage, windowSchema } from '../../model/remote'

/** A connection of the hub’s, to a window of the deck or to a phone. */
interface Line<Message> {
  send: (message: Message) => void
}

/** What somebody sends over a line. */
interface Sender {
  /** @returns whether it was what they may send; whoever sends something else is to be cut off */
  receive: (message: string) => boolean
  leave: () => void
}

interface Window extends Line<ToWindow> { isPresenter: boolean }

/** Carries a talk between the windows of the deck on the presenter’s machine and phones. */
export interface Hub {
  /** A window of the deck on this machine has come. */
  addWindow: (line: Line<ToWindow>) => Sender
  /** A phone has come, with the role that its cookie has. */
  addPhone: (role: Role, line: Line<ToPhone>) => Sender
  /** The codes have changed. */
  tellCodes: () => void
  /** Tells everybody that the server is still there. */
  tellStill: () => void
}

interface HubOptions {
  /** Those that are valid now. */
  codes: () => Code[]
  /** Withdraws a role’s secret. */
  revoke: (role: Role) => void
  /** Ms since 1970: what is told is dated here. */
  now?: () => number
}

export function createHub({ codes, revoke, now = Date.now }: HubOptions): Hub {
  const windows = new Set<Window>()
  const phones = new Map<Line<ToPhone>, Role>()
  /** The window that does what phones ask for, and tells them where the talk is. */
  let leader: Window | undefined
  let isDriven = false
  let room: Extract<ToPhone, { type: 'room' }> | undefined
  let speaker: Extract<ToPhone, { type: 'speaker' }> | undefined
  let outline: RemoteOutline | undefined

  const tellPresenters = (message: ToPhone) => phones.forEach((role, phone) => role === 'presenter' && phone.send(message))
  const tellPhones = (message: ToPhone) => phones.forEach((_, phone) => phone.send(message))
  const tellLead = (window: Window) => window.send({ type: 'lead', isLeading: window === leader, isDriven })

  /** A presenter’s window rather than the room’s, and the newest of them. */
  function chooseLeader(): void {
    const all = [...windows]
    const chosen = all.findLast(({ isPresenter }) => isPresenter) ?? all.at(-1)
    if (chosen === leader)
      return
    const wasLed = leader !== undefined
    leader = chosen
    windows.forEach(tellLead)
    if (wasLed !== (leader !== undefined))
      tellPhones({ type: 'led', isLed: !wasLed })
  }

  function take(state: { room: RoomState, speaker: SpeakerState }): void {
    const at = now()
    if (JSON.stringify(state.room) !== JSON.stringify(room?.room))
      tellPhones(room = { type: 'room', at, room: state.room })
    tellPresenters(speaker = { type: 'speaker', at, speaker: state.speaker })
  }

  return {
    addWindow({ send }) {
      const window: Window = { send, isPresenter: false }
      return {
        receive(text) {
          const message = readMessage(windowSchema, text)
          if (message?.type === 'hello') {
            window.isPresenter = message.isPresenter
            windows.add(window)
            send({ type: 'codes', codes: codes() })
            chooseLeader()
            tellLead(window)
          }
          else if (message?.type === 'revoke') {
            revoke(message.role)
          }
          else if (window === leader && message?.type === 'state') {
            take(message)
          }
          else if (window === leader && message?.type === 'outline') {
            outline = message.slides
            tellPresenters(message)
          }
          return message !== undefined
        },
        leave() {
          windows.delete(window)
          chooseLeader()
        },
      }
    },
    addPhone(role, line) {
      phones.set(line, role)
      line.send({ type: 'led', isLed: leader !== undefined })
      if (role === 'presenter') {
        if (!isDriven) {
          isDriven = true
          windows.forEach(tellLead)
        }
        if (outline)
          line.send({ type: 'outline', slides: outline })
        if (speaker)
          line.send(speaker)
      }
      if (room)
        line.send(room)
      return {
        receive(text) {
          // Whoever follows has nothing to say.
          const command: Command | undefined = role === 'presenter' ? readMessage(commandSchema, text) : undefined
          if (command)
            leader?.send({ type: 'do', command })
          return command !== undefined
        },
        leave: () => void phones.delete(line),
      }
    },
    tellCodes: () => windows.forEach(({ send }) => send({ type: 'codes', codes: codes() })),
    tellStill() {
      windows.forEach(({ send }) => send({ type: 'still' }))
      tellPhones({ type: 'still' })
    },
  }
}

import { z } from 'zod'

/** What a phone or another computer may be in a talk: it drives and reads the notes, or it follows. */
export type Role = 'presenter' | 'audience'

/** Bytes of the longest message that a phone may send, and a window of the deck on the presenter's own machine. */
export const LONGEST = { phone: 1024, window: 64 * 1024 }

const page = z.int().min(1).max(9999)
const text = z.string().max(1000)
const html = z.string().max(48 * 1024)

/** What everybody may know of a talk. */
const roomSchema = z.strictObject({
  page,
  clicks: z.int().min(0).max(999),
  isBlack: z.boolean(),
  /** The item that the evidence layer is at while the room sees it; empty for the first one. */
  evidence: text.nullable(),
  cut: z.strictObject({
    /** Null is the whole talk. */
    minutes: z.number().positive().nullable(),
    /** Slides told before it was chosen. */
    told: z.array(page).max(999),
  }),
})
export type RoomState = z.infer<typeof roomSchema>

/** What is for whoever speaks. */
const speakerSchema = z.strictObject({
  title: text,
  /** Of the slide that follows; null where the talk ends. */
  next: text.nullable(),
  /** As the slide bears it, or null; and how many the talk has. */
  number: z.int().nullable(),
  count: z.int(),
  steps: z.int(),
  /** Rendered: what is said, step by step, what leads on, and what is for questions. */
  note: html,
  lead: html.nullable(),
  asked: html,
  clock: z.strictObject({
    status: z.enum(['stopped', 'running', 'paused']),
    /** Seconds when it was sent; negative past the end, and if early. */
    left: z.number(),
    late: z.number(),
  }),
})
export type SpeakerState = z.infer<typeof speakerSchema>

const outlineSchema = z.array(z.strictObject({ page, number: z.int().nullable(), title: text })).max(999)
export type RemoteOutline = z.infer<typeof outlineSchema>

/** What a presenter's phone may ask for, and nobody else: never a state, so that one that comes late or twice does no harm. */
export const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['next', 'back']) }),
  z.strictObject({ do: z.literal('go'), page }),
  z.strictObject({ do: z.enum(['black', 'evidence', 'clock']), isOn: z.boolean() }),
])
export type Command = z.infer<typeof commandSchema>

/** What a window of the deck on the presenter's own machine tells the server. */
export const windowSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), isPresenter: z.boolean() }),
  z.strictObject({ type: z.literal('outline'), slides: outlineSchema }),
  z.strictObject({ type: z.literal('state'), room: roomSchema, speaker: speakerSchema }),
  z.strictObject({ type: z.literal('revoke'), role: z.enum(['presenter', 'audience']) }),
])
export type FromWindow = z.infer<typeof windowSchema>

/** The address that leads a phone into the talk, with its secret; and by which network. */
export interface Code {
  role: Role
  network: string
  address: string
  url: string
}

/** What the server tells a window of the deck on the presenter's own machine. */
export type ToWindow
  = | { type: 'lead', isLeading: boolean, isDriven: boolean }
    | { type: 'do', command: Command }
    | { type: 'codes', codes: Code[] }
    | { type: 'still' }

/** What the server tells a phone; dates are its own, in ms since 1970. */
export type ToPhone
  = | { type: 'room', at: number, room: RoomState }
    | { type: 'led', isLed: boolean }
    | { type: 'still' }
    // Presenters alone are told these.
    | { type: 'speaker', at: number, speaker: SpeakerState }
    | { type: 'outline', slides: RemoteOutline }

/** Why the server ends a connection for good: its secret was withdrawn, or it broke the rules. */
export const WITHDRAWN = 4001
export const BROKE_RULES = 1008

/**
 * Reads a message that somebody sent. Its schema is strict, so that no name gets through that all objects share.
 *
 * @returns undefined if it is no such message
 */
export function readMessage<T>(schema: z.ZodType<T>, message: string): T | undefined {
  try {
    return schema.parse(JSON.parse(message))
  }
  catch {
    return undefined
  }
}

import type { Code, FromWindow } from '../../model/remote'
import { shallowRef } from 'vue'

/** Whether the deck is served so that phones can join. */
export const isRemoteServed = typeof document !== 'undefined' && 'remote' in document.documentElement.dataset
/** Whether the page is one that follows a talk on another machine. */
export const isFollower = typeof document !== 'undefined' && 'follow' in document.documentElement.dataset

/** The codes that are valid; none while the server is gone. */
export const codes = shallowRef<Code[]>([])
/** Tells the server something, if it is there. */
export const tellServer = shallowRef<(message: FromWindow) => void>(() => {})

import type { Code } from '../../model/remote'
import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A phone that isn't there: it has scanned a code. */
export interface Phone {
  origin: string
  cookie: string
  socket: WebSocket
}

/** Joins a talk by a code, as a phone does. */
export async function joinTalk({ url }: Code, hear: (message: string) => void): Promise<Phone> {
  const { origin, hash } = new URL(url)
  const body = JSON.stringify({ secret: hash.replace('#s=', '') })
  const answer = await fetch(`${origin}/join`, { method: 'POST', body, headers: { Origin: origin } })
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/talk`, { headers: { Origin: origin, Cookie: cookie } })
  socket.on('message', data => hear(String(data)))
  await once(socket, 'open')
  return { origin, cookie, socket }
}

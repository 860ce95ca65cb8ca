import type { Buffer } from 'node:buffer'
import type { OutgoingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import { connect } from 'node:net'
import { WebSocket } from 'ws'

/** Where phones reach a server, and the secret that leads there. */
export interface Door { origin: string, secret: string }

export function doorOf(code: string): Door {
  const { origin, hash } = new URL(code)
  return { origin, secret: hash.replace('#s=', '') }
}

/** Gets a cookie for a secret; nothing where it is refused. */
export async function enter({ origin, secret }: Door, headers: OutgoingHttpHeaders = {}): Promise<string | undefined> {
  const body = JSON.stringify({ secret })
  const answer = await fetch(`${origin}/join`, { method: 'POST', body, headers: { Origin: origin, ...headers as Record<string, string> } })
  return answer.headers.get('set-cookie')?.split(';')[0]
}

/** How a socket came to its end: the status that refused it, or the code that it was closed with. */
export interface Ended { status?: number, code?: number }

/** A socket that was asked for, what it has heard, and how it ended. */
export interface Socket {
  socket: WebSocket
  heard: string[]
  opened: Promise<boolean>
  ended: Promise<Ended>
}

export function openSocket(origin: string, headers: OutgoingHttpHeaders): Socket {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/talk`, { headers: { Origin: origin, ...headers } })
  const heard: string[] = []
  socket.on('message', data => heard.push(String(data)))
  socket.on('error', () => {})
  const ended = new Promise<Ended>((resolve) => {
    socket.on('unexpected-response', (_, { statusCode }) => resolve({ status: statusCode }))
    socket.on('close', code => resolve({ code }))
  })
  return { socket, heard, ended, opened: Promise.race([once(socket, 'open').then(() => true), ended.then(() => false)]) }
}

/** Sends a request many times over one connection, without waiting; counts the answers by their status. */
export async function hammer(origin: string, request: (i: number) => string, times: number): Promise<Record<string, number>> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const counts: Record<string, number> = {}
  let answers = 0
  let rest = ''
  const done = new Promise<void>((resolve, reject) => {
    socket.on('data', (data: Buffer) => {
      const text = rest + data.toString('latin1')
      const found = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)]
      for (const [, status] of found)
        counts[status!] = (counts[status!] ?? 0) + 1
      // What may be half of the next one.
      rest = text.slice(Math.max(found.length ? found.at(-1)!.index + 12 : 0, text.length - 12))
      answers += found.length
      if (answers >= times)
        resolve()
    })
    socket.on('close', () => answers >= times || reject(new Error(`${answers} answers`)))
  })
  for (let i = 0; i < times; i += 500) {
    const sent = socket.write(Array.from({ length: Math.min(500, times - i) }, (_, j) => request(i + j)).join(''))
    if (!sent)
      await Promise.race([once(socket, 'drain'), done])
  }
  await done
  socket.destroy()
  return counts
}

import type { AddressInfo } from 'node:net'
import type { Ended } from './run-script'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { runScript } from './run-script'

/** Where a deck is served, and what ends that. */
export interface Server {
  url: string
  stop: () => Promise<Ended>
}

/**
 * Serves the deck as `npm run dev` does, at a port of the system's choice.
 *
 * @param root the project's folder, or a copy of it
 * @param env what the command finds in its environment
 */
export async function startDev(root?: string, env?: NodeJS.ProcessEnv): Promise<Server> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return new Promise((resolve, reject) => {
    const ended = runScript('dev', ['--port', String(port)], {
      root,
      env,
      onLine(line, interrupt) {
        function stop() {
          interrupt()
          return ended
        }
        if (line.includes('public slide show'))
          resolve({ url: `http://localhost:${port}/`, stop })
      },
    })
    ended.then(({ errors }) => reject(new Error(errors)))
  })
}

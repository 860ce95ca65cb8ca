import type { Command, ToPhone } from '../../model/remote'
import type { Phone } from './connect'
import type { Served } from './serve'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { launchBrowser } from '../../browser/index'
import { listFiles } from '../../files/list-files'
import { projectRoot } from '../../slidev/cli'
import { quantile } from '../measure-deck'
import { joinTalk } from './connect'

/** What a talk cost its server, and what its audience got. */
export interface RemoteFigures {
  steps: number
  /** Steps that a phone hasn't heard of within a second, of all phones. */
  missed: number
  /** Milliseconds from the presenter's tap until a phone of the audience has heard of the step: median, p95, longest. */
  delay: [median: number, p95: number, longest: number]
  /** Bytes of memory of the server, at most. */
  memory: number
  /** All that the audience got: files, and messages of all its phones. */
  traffic: string
}

const STEP_EVERY = 1000

/**
 * Gives a talk to an audience that isn't there: a presenter's window in a browser, a phone that drives, and phones that
 * follow.
 *
 * @param site the built deck
 * @param folder an empty one, for what the server keeps
 */
export async function measureRemote(site: string, folder: string, { phones: count, seconds, signal }: {
  phones: number
  seconds: number
  signal: AbortSignal
}): Promise<RemoteFigures> {
  const server = fork(join(projectRoot, 'kit/run.mjs'), ['kit/bench/remote/serve.ts', site, folder], { signal })
  server.on('error', () => {})
  const [{ url, codes }] = await once(server, 'message', { signal }) as [Served]
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${url}#/presenter/1`)
    await page.locator('.speaker-note').waitFor()
    const heard: string[] = []
    const delays: number[] = []
    let tapped = 0
    function hear(message: string): void {
      heard.push(message)
      if (tapped && (JSON.parse(message) as ToPhone).type === 'room')
        delays.push(performance.now() - tapped)
    }
    const [driving, following] = ['presenter', 'audience'].map(role => codes.find(code => code.role === role)!)
    const phones: Phone[] = []
    for (let i = 0; i < count; i++)
      phones.push(await joinTalk(following!, hear))
    const { socket } = await joinTalk(driving!, () => {})

    let [steps, missed, memory] = [0, 0, 0]
    let command: Command = { do: 'next' }
    const end = performance.now() + 1000 * seconds
    while (performance.now() < end) {
      const before = delays.length
      tapped = performance.now()
      socket.send(JSON.stringify(command))
      await wait(STEP_EVERY, undefined, { signal })
      const told = delays.length - before
      steps += told ? 1 : 0
      missed += told ? count - told : 0
      // Where the talk holds, it begins anew.
      command = told ? { do: 'next' } : { do: 'go', page: 1 }
      server.send('how much?')
      memory = Math.max(memory, (await once(server, 'message', { signal }) as [Served])[0].memory)
    }
    const traffic = [...heard, ...await filesOf(phones[0]!, site)].join('\n')
    const delay: RemoteFigures['delay'] = [quantile(delays, 0.5), quantile(delays, 0.95), Math.max(...delays)]
    return { steps, missed, delay, memory, traffic }
  }
  finally {
    await browser.close()
    server.kill()
  }
}

/** What a phone gets of all files there are, those of the presenter included. */
async function filesOf({ origin, cookie }: Phone, site: string): Promise<string[]> {
  const paths = await listFiles(site)
  return Promise.all(['', ...paths].map(path => fetch(`${origin}/${path}`, { headers: { cookie } }).then(answer => answer.text())))
}

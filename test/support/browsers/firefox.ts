import type { Bidi } from './bidi'
import type { OtherBrowser, OtherWindow } from './other-browser'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findOther } from '../../../kit/browser/find-other'
import { clicking, middleOf, pressing } from './actions'
import { openBidi } from './bidi'
import { callInPage, readAnswer } from './call-in-page'
import { newOf } from './new-window'
import { viewport } from './other-browser'
import { end, tie } from './program'

/** No motion, no questions, no calls home. */
const preferences = {
  'ui.prefersReducedMotion': 1,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

/** Launches Debian's or Mozilla's Firefox without a window, driven by WebDriver BiDi. */
export async function launchFirefox(): Promise<OtherBrowser> {
  const { firefox } = findOther('firefox')
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  await writeFile(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});\n`).join(''))
  const program = tie(spawn(firefox!, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] }))
  const faults: string[] = []
  const bidi = await openBidi(await addressOf(program.stderr), (method, params) => {
    const { level, text } = params as { level: string, text: string }
    if (method === 'log.entryAdded' && ['error', 'warn'].includes(level))
      faults.push(`console ${level}: ${text}`)
  })
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} })
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
  const windows = async () => (await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree')).contexts.map(({ context }) => context)
  const [first] = await windows()
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    faults,
    first: await windowOf(bidi, first!),
    open: async (by = () => bidi.send('browsingContext.create', { type: 'window' })) => windowOf(bidi, await newOf(windows, by)),
    async close() {
      bidi.close()
      await end(program)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Where a Firefox that starts says it listens. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? []
    if (url) {
      output.resume()
      return `${url}/session`
    }
  }
  throw new Error('Firefox has ended before it could be driven.')
}

interface Evaluated {
  type: 'success' | 'exception'
  result: { value?: string }
  exceptionDetails?: { text: string }
}

async function windowOf({ send }: Bidi, context: string): Promise<OtherWindow> {
  await send('browsingContext.setViewport', { context, viewport })
  const act = async (actions: object) => void await send('input.performActions', { context, actions })
  async function evaluate<Given, Result>(run: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
    const { type, result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
      expression: callInPage(run, given),
      target: { context },
      awaitPromise: true,
    })
    if (type === 'exception')
      throw new Error(exceptionDetails!.text)
    return readAnswer(result.value!)
  }

  return {
    goto: async url => void await send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate,
    press: key => act(pressing(key)),
    click: async selector => act(clicking(await evaluate(middleOf, selector))),
    close: async () => void await send('browsingContext.close', { context }),
  }
}

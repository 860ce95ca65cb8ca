import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findOther, isOtherName } from '../../kit/browser/find-other'
import { runScript } from '../support/run-script'

let bin: string
beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), 'browsers-'))
})
afterEach(() => rm(bin, { recursive: true, force: true }))

async function writeProgram(name: string): Promise<string> {
  const file = join(bin, name)
  await writeFile(file, '#!/bin/sh\n')
  await chmod(file, 0o755)
  return file
}

describe('a browser of another engine', () => {
  // Seen to fail: with the names the other way round.
  it('is found by Debian’s name before others', async () => {
    const env = { PATH: bin }
    const firefox = await writeProgram('firefox')
    expect(findOther('firefox', { env })).toEqual({ firefox })
    const esr = await writeProgram('firefox-esr')
    expect(findOther('firefox', { env })).toEqual({ firefox: esr })
  })

  // Seen to fail: with a look for the driver alone.
  it('is there only with all that it needs', async () => {
    const env = { PATH: bin }
    await writeProgram('WebKitWebDriver')
    expect(() => findOther('webkit', { env })).toThrow(/Xvfb is missing.*apt-get install webkit2gtk-driver xvfb/)
    await writeProgram('Xvfb')
    expect(findOther('webkit', { env })).toEqual({ driver: join(bin, 'WebKitWebDriver'), screen: join(bin, 'Xvfb') })
  })

  it('is none of Object’s own names', () => {
    expect(['toString', 'constructor', '__proto__', 'Firefox', ''].filter(isOtherName)).toEqual([])
  })
})

describe('npm run prove -- --browser', () => {
  // Seen to fail: with a browser that is looked for only by the tests.
  it('says at once, in a sentence, which browsers it takes, and what to install for one that isn’t there', async () => {
    const unknown = await runScript('prove', ['--browser', 'safari'])
    expect(unknown).toMatchObject({ code: 1, errors: '--browser wants firefox or webkit, not safari; without it the deck is proven in Chromium.' })
    const missing = await runScript('prove', ['--browser', 'firefox'], { env: { PATH: bin, HOME: bin } })
    expect(missing).toMatchObject({ code: 1, errors: 'There is no Firefox here (firefox-esr is missing): install it, on Debian by “apt-get install firefox-esr”.' })
  })
})

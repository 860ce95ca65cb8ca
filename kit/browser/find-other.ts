import type { Machine } from './machine'
import { delimiter, join } from 'node:path'
import { isFile } from '../files/is-file'
import { DeckError } from '../terminal/fail'
import { thisMachine } from './machine'

/** How a browser of another engine than Chromium's is found, and what gets it where it isn't. */
interface Other {
  label: string
  /** What it needs, by a name each; the first program of a list that is there is taken. */
  needs: Record<string, string[]>
  /** Folders to look in besides those of `PATH`. */
  folders?: (env: NodeJS.ProcessEnv) => (string | undefined)[]
  remedy: string
}

const others = {
  firefox: {
    label: 'Firefox',
    needs: { firefox: ['firefox-esr', 'firefox', 'firefox.exe'] },
    folders: ({ HOME = '', PROGRAMFILES }) => [
      ...['/Applications', join(HOME, 'Applications')].map(folder => join(folder, 'Firefox.app/Contents/MacOS')),
      PROGRAMFILES && join(PROGRAMFILES, 'Mozilla Firefox'),
    ],
    remedy: 'install it, on Debian by “apt-get install firefox-esr”',
  },
  webkit: {
    label: 'WebKitGTK with its driver and Xvfb',
    needs: { driver: ['WebKitWebDriver'], screen: ['Xvfb'] },
    remedy: 'on Debian install them by “apt-get install webkit2gtk-driver xvfb”; other systems have no such thing',
  },
} satisfies Record<string, Other>

/** A browser that the deck is proven in besides Chromium. */
export type OtherName = keyof typeof others
/** Their names, as `npm run prove -- --browser` takes them. */
export const otherNames = Object.keys(others) as OtherName[]

/** Whether there is such a browser for a name that somebody typed. */
export function isOtherName(name: string): name is OtherName {
  return Object.hasOwn(others, name)
}

/**
 * Finds what such a browser needs: for `firefox` the file of that name, for `webkit` those of its `driver` and `screen`.
 *
 * @throws {DeckError} if some of it isn't there
 */
export function findOther(name: OtherName, { env }: Pick<Machine, 'env'> = thisMachine): Record<string, string> {
  const { label, needs, folders, remedy }: Other = others[name]
  const places = [...(env.PATH ?? '').split(delimiter), ...folders?.(env) ?? []].filter(folder => folder !== undefined)
  return Object.fromEntries(Object.entries(needs).map(([part, programs]) => {
    const found = programs.flatMap(program => places.map(folder => join(folder, program))).find(isFile)
    if (!found)
      throw new DeckError(`There is no ${label} here (${programs[0]} is missing): ${remedy}.`)
    return [part, found]
  }))
}

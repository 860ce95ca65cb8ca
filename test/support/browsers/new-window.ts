import { until } from './until'

/**
 * Waits for the window that something opens.
 *
 * @param windows names of those that are open
 * @returns its name
 */
export async function newOf(windows: () => Promise<string[]>, by: () => Promise<unknown>): Promise<string> {
  const before = await windows()
  await by()
  let opened: string | undefined
  await until('a window has opened', async () => {
    opened = (await windows()).find(name => !before.includes(name))
    return opened !== undefined
  })
  return opened!
}

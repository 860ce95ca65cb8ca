import type { ParseArgsConfig } from 'node:util'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { DeckError } from './fail'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads a command's arguments: a running order, the command's own options, and `--help`.
 *
 * @throws {DeckError} if there is an argument the command doesn't know
 */
export function parseArguments<T extends Options>(usage: string, options: T) {
  const { positionals, values } = parseCommandLine(usage, options)
  const [entry = 'slides.md', ...others] = positionals
  if (others.length > 0)
    throw new DeckError(`One running order at a time: ${others.join(' ')} is too many.\n\n${usage}`)
  return { entry, values }
}

/**
 * Reads what a command is called with; `--help` prints the usage and ends the command.
 *
 * @throws {DeckError} if there is an option the command doesn't know, one that stands there twice, or npm took one away
 */
export function parseCommandLine<T extends Options>(usage: string, options: T) {
  const kept = Object.keys(options).find(name => `npm_config_${name.replaceAll('-', '_')}` in process.env)
  if (kept)
    throw new DeckError(`npm kept --${kept} for itself: put -- before the options, as in npm run ${process.env.npm_lifecycle_event} -- --${kept}.`)
  try {
    const { tokens, ...parsed } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      tokens: true,
    })
    const names = tokens.flatMap(token => token.kind === 'option' ? token.rawName : [])
    const twice = names.find((name, i) => names.indexOf(name) < i)
    if (twice)
      throw new DeckError(`${twice} stands there twice: leave one of them out.`)
    // TypeScript loses the option that is always there among those of T.
    if ((parsed.values as { help?: boolean }).help) {
      console.log(usage)
      process.exit()
    }
    return parsed
  }
  catch (error) {
    if (error instanceof TypeError)
      throw new DeckError(`${error.message.split(/\.\s|\.$/)[0]}.\n\n${usage}`)
    throw error
  }
}

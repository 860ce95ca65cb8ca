import { basename, join } from 'node:path'
import { projectRoot } from '../slidev/cli'

/**
 * Where a command writes unless it is told where.
 *
 * @param entry the running order
 * @param extension of the file; none for a folder
 * @param parts what tells it from the whole deck's file, such as `handout` or `15min`: a part of the deck never takes its place
 */
export function defaultOutput(entry: string, extension: string, ...parts: (string | false | undefined)[]): string {
  return join(projectRoot, 'out', [basename(entry, '.md'), ...parts.filter(Boolean)].join('-') + extension)
}

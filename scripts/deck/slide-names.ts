import { basename, join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { projectRoot } from './slidev'

/**
 * Names the slides of a running order by page file and place in it: `05-stargate-2`.
 * A slide keeps its name when others come or go before its page.
 */
export async function slideNames(entry: string): Promise<string[]> {
  const { slides } = await load({ userRoot: projectRoot, roots: [projectRoot], allowedRoots: [projectRoot] }, join(projectRoot, entry))
  const counts = new Map<string, number>()
  return slides.map(({ source }) => {
    const page = basename(source.filepath, '.md')
    const place = (counts.get(page) ?? 0) + 1
    counts.set(page, place)
    return `${page}-${place}`
  })
}

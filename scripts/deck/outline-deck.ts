import { basename, join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { projectRoot } from './slidev'

/** A slide as whoever draws the whole deck needs it. */
export interface OutlinedSlide {
  /** Page file and place in it, `05-stargate-2`: stays the same when others come or go before its page. */
  name: string
  /** Name of the page file, `05-stargate`. */
  page: string
  /** Clicks to its last step. */
  clicks: number
}

/** All slides of a running order, in order, without building it. */
export async function outlineDeck(entry: string): Promise<OutlinedSlide[]> {
  const { slides } = await load({ userRoot: projectRoot, roots: [projectRoot], allowedRoots: [projectRoot] }, join(projectRoot, entry))
  const counts = new Map<string, number>()
  return slides.map(({ source, frontmatter }) => {
    const page = basename(source.filepath, '.md')
    const place = (counts.get(page) ?? 0) + 1
    counts.set(page, place)
    return { name: `${page}-${place}`, page, clicks: Number(frontmatter.clicks ?? 0) }
  })
}

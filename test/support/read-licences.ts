import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What stands in a site's `licences.txt`. */
export interface Licences {
  text: string
  /** What it says of a package, or of a collection of icons; empty if nothing. */
  sectionOf: (name: string) => string
}

/** A text without its line breaks, which differ from file to file. */
export const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads the licences beside a built page. */
export async function readLicences(site: string): Promise<Licences> {
  const text = await readFile(join(site, 'licences.txt'), 'utf8')
  return {
    text,
    sectionOf: name => text.split(/^-{72}$/m).find(section => section.startsWith(`\n${name} `)) ?? '',
  }
}

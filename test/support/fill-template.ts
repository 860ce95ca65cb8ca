import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../kit/slidev/cli'

/** A theme, file by file. */
export interface ThemeFiles {
  data: string
  picture: string
  page: string
}

/** The template as a writer copies it. */
export async function readTemplate(): Promise<ThemeFiles> {
  const [data, picture, page] = await Promise.all(['theme.ts', 'ThemePicture.vue', 'page.md'].map(name => readFile(join(projectRoot, 'kit/template', name), 'utf8'))) as [string, string, string]
  return { data, picture, page }
}

/** What a made-up theme says where not just any words will do. */
const words = [
  [`slug: 'theme'`, `slug: 'extra'`],
  ['routeAlias: theme #', 'routeAlias: extra #'],
  [`'theme.`, `'extra.`],
  [`"theme.`, `"extra.`],
  ['‹its short name›', 'A made-up theme'],
  ['‹the piece of that line with the number, its unit and its “about”›', '長達近一小時'],
  [`unit: 'times',`, `unit: 'hours', qualifier: 'nearly',`],
  ['‹the quotation, character by character›', '好。'],
  ['‹our English of it; without this line where the article is in English›', 'Good.'],
  ['‹who said it›', 'Ann'],
  ['‹where and when it was said›', 'radio'],
  ['‹its original›', '好。'],
  ['‹its translation›', 'Good.'],
  ['‹its speaker, occasion and line›', 'Ann, radio, line 1'],
] as const

/**
 * Fills the template in for an article in Chinese, as a writer would.
 *
 * @param theme number of the theme, and of its act; the shortest cut of the talk that it is in, if the talk has cuts
 * @throws if the template no longer has what is replaced
 */
export async function fillTemplate({ number, act, cut }: { number: number, act: number, cut?: number }): Promise<ThemeFiles> {
  const { data, picture, page } = await readTemplate()
  const own = [['number: 1,', `number: ${number},`], ['act: 1,', `act: ${act},`], ['theme-1 #', `theme-${number} #`]] as const
  const filled = [...own, ...words].reduce((text, [piece, word]) => {
    if (!text.includes(piece))
      throw new Error(`the template has no ${piece}`)
    return text.replaceAll(piece, word)
  }, [data, picture, page].join('\0'))
  const files = filled.replace(/ (?:\/\/|#) ‹[^›]*›$/gm, '').replace(/‹[^›]*›/g, 'words').replace(/\ncut: \d+/g, cut ? `\ncut: ${cut}` : '').split('\0') as [string, string, string]
  return { data: files[0], picture: files[1], page: files[2] }
}

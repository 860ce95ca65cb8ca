import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { themes } from '../../data/whole'
import { entriesOf } from '../../kit/model/pick'
import { readUses } from '../support/read-uses'

/** The list of slides, as the build writes it: a row a slide, its front matter first. */
const LIST = /\[\[\{layout:`cover`.*?\}\]\]/s

let script: string
beforeAll(async () => {
  const assets = join(inject('publicSite'), 'assets')
  const name = (await readdir(assets)).find(file => /^index-.{8}\.js$/.test(file))!
  script = await readFile(join(assets, name), 'utf8')
})

const cost = (code: string) => gzipSync(code, { level: 9 }).length

/** Whether the script names one of some entries, in any kind of quotation marks. */
const has = (ids: string[]) => ids.some(id => new RegExp(`(?<=[\`"'])${id.replaceAll('.', '\\.')}(?=[\`"'])`).test(script))

describe('the script that everybody waits for, however long the talk is', () => {
  // Seen to fail: with `data/whole.ts` imported by the strip of themes.
  it('has no theme’s data but those of the two slides that come in it', async () => {
    const uses = await readUses()
    const isEarly = (id: string) => uses.get(id)?.slides.some(slide => slide <= 2) ?? false
    const ofThemes = themes.map(theme => ({ slug: theme.slug, ids: entriesOf(theme).map(({ id }) => id) }))
    const late = ofThemes.filter(({ ids }) => !ids.some(isEarly))
    expect(late.length).toBeGreaterThan(themes.length / 2)
    expect(late.filter(({ ids }) => has(ids)).map(({ slug }) => slug)).toEqual([])
    // Those that are there can be found so.
    expect(ofThemes.filter(({ ids }) => ids.some(isEarly)).every(({ ids }) => has(ids))).toBe(true)
  })

  // Seen to fail: with the first lines of each slide in the list.
  it('says of each slide its title and a few bytes more', () => {
    const list = LIST.exec(script)![0]
    const count = list.match(/\[\{/g)!.length
    expect(count).toBeGreaterThan(50)
    expect((cost(script) - cost(script.replace(list, '[]'))) / count).toBeLessThan(45)
    // Slides come a hundred a file.
    expect(script.match(/import\(/g)!.length).toBeLessThan(30)
  })
})

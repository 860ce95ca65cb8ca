import type { Change } from './fixtures/sound-deck'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkDeck } from '../../kit/check'
import { compareWithSignOff, SIGNED_OFF, writeSignOff } from '../../kit/check/sign-off'
import { readCsv } from '../../kit/evidence/files'
import { rowsOf } from '../../kit/evidence/rows'
import { projectRoot } from '../../kit/slidev/cli'
import { collectEvidence } from '../../kit/sources/evidence'
import { loadData } from '../../kit/sources/load-data'
import { formatProblem } from '../../kit/sources/problem'
import { problemsAfter, withDeck } from './fixtures/sound-deck'

const theme = 'data/themes/01-alarm.ts'
let signedOff: string

/** What the deck check says after a change to a deck that was signed off. */
const afterSignOff = (changes: Record<string, Change>) => problemsAfter({ [SIGNED_OFF]: signedOff, ...changes })

/** What only `npm run check` says. */
function unsignedAfter(changes: Record<string, Change>) {
  return withDeck({ [SIGNED_OFF]: signedOff, ...changes }, async (root) => {
    const data = await loadData(root)
    const { added, gone } = await compareWithSignOff(root, data, collectEvidence(data))
    return [...added, ...gone].map(formatProblem)
  })
}

beforeAll(async () => {
  signedOff = await withDeck({}, async (root) => {
    await writeSignOff(root, rowsOf(await loadData(root)))
    return readFile(join(root, SIGNED_OFF), 'utf8')
  })
})

describe('the real data', () => {
  it('is what was signed off, entry by entry', async () => {
    const data = await loadData(projectRoot)
    expect(await compareWithSignOff(projectRoot, data, collectEvidence(data))).toEqual({ changed: [], added: [], gone: [] })
  })

  it('was signed off one entry a line, by theme and line of the article', async () => {
    const text = await readFile(join(projectRoot, SIGNED_OFF), 'utf8')
    const rows = readCsv(text)
    expect(rows.length).toBeGreaterThan(0)
    expect(text.trimEnd().split('\n')).toHaveLength(rows.length + 1)
    const order = rows.map(({ cells }) => Number(cells.theme) * 1000 + Number.parseInt(cells.lines!))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})

describe('an entry that was signed off', () => {
  it('stays as it was', async () => {
    expect(await afterSignOff({})).toEqual([])
    expect(await unsignedAfter({})).toEqual([])
  })

  it('is raised from one kind to another', async () => {
    expect(await afterSignOff({ [theme]: ['kind: \'reported\'', 'kind: \'said\''] })).toEqual([
      'data/themes/01-alarm.ts:22 "alarm.memo" says kind “said” here, but “reported” was signed off (data/signed-off.csv:2): correct it, or compare it with the article and sign off again: npm run check -- ARTICLE --sign-off',
    ])
  })

  it('is given to another speaker', async () => {
    const [problem] = await afterSignOff({ [theme]: ['speaker: { \'en\': \'Ann\'', 'speaker: { \'en\': \'Bob\''], 'pages/en/01-alarm.md': ['Ann, radio', 'Bob, radio'] })
    expect(problem).toContain('"alarm.brief" says who “Bob” here, but “Ann” was signed off')
  })

  it('gets the translation of something else', async () => {
    const [first, second] = ['It usually lasts six to eight weeks and is over.', 'It lasts.']
    const [problem] = await afterSignOff({ [theme]: [first!, second!], 'pages/en/01-alarm.md': [first!, second!] })
    expect(problem).toContain('"alarm.brief" says translation “It lasts.” here, but “It usually lasts six…” was signed off')
  })

  it('moves to another line, also together with something else', async () => {
    const [problem] = await afterSignOff({ [theme]: ['line: 8', 'line: 7'] })
    expect(problem).toContain('"alarm.memo" says lines “7” here, but “8” was signed off')
    const both = await afterSignOff({ [theme]: ['line: 9,\n      original: \'一周前\',\n      kind: \'reported\'', 'line: 7,\n      original: \'一周前\',\n      kind: \'said\''] })
    expect(both).toHaveLength(1)
    expect(both[0]).toContain('"alarm.release" says kind “said” here, but “reported” was signed off, and lines “7” here, but “9” was signed off')
  })

  it('is not compared while something else takes its place', async () => {
    const problems = await withDeck({ [SIGNED_OFF]: signedOff, [theme]: ['kind: \'reported\'', 'kind: \'said\''] }, root => checkDeck({ root, entry: 'slides.md', isSigningOff: true }))
    expect(problems).toEqual([])
  })
})

describe('an entry that is new or gone', () => {
  const renamed = { [theme]: ['id: \'alarm.release\'', 'id: \'alarm.launch\''] } as Record<string, Change>

  it('does not stop whoever drafts a theme', async () => {
    expect(await afterSignOff(renamed)).toEqual([])
  })

  it('is named by npm run check', async () => {
    expect(await unsignedAfter(renamed)).toEqual([
      'data/themes/01-alarm.ts:31 "alarm.launch" is not signed off yet: compare it with the article and sign off: npm run check -- ARTICLE --sign-off',
      'data/signed-off.csv:3 "alarm.release" was signed off and is gone from data/: bring it back, or sign off again: npm run check -- ARTICLE --sign-off',
    ])
  })
})

describe('the file of what was signed off', () => {
  it('is missed by npm run check if it is not there', async () => {
    expect(await afterSignOff({ [SIGNED_OFF]: null })).toEqual([])
    expect(await unsignedAfter({ [SIGNED_OFF]: null })).toEqual([
      'data/signed-off.csv is not there: bring it back, or compare the data with the article and sign off: npm run check -- ARTICLE --sign-off',
    ])
  })

  it('is broken by hand', async () => {
    const [problem] = await afterSignOff({ [SIGNED_OFF]: signedOff.replace(',reported,', ',') })
    expect(problem).toMatch(/^data\/signed-off\.csv can't be read, .*line 2.*: bring it back, or sign off again/)
  })
})

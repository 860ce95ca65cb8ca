import { describe, expect, it } from 'vitest'
import exceptions from '../../data/exceptions'
import { visibleTexts } from '../../kit/check/visible-texts'
import { projectRoot } from '../../kit/slidev/cli'
import { readDeck } from '../../kit/sources/read-deck'

const { slides, code, evidence } = await readDeck(projectRoot, 'slides.md')
const all = [
  ...slides.flatMap(({ prose, note }) => [prose.text, note?.text ?? '']),
  ...code.flatMap(visibleTexts).map(({ text }) => text),
  ...[...evidence.byId.values()].flatMap(({ entry }) => 'label' in entry ? Object.values(entry.label) : []),
]

describe('an exception of the deck check', () => {
  it.each(Object.entries(exceptions.notFigures))('is still needed, among %s', (_where, exceptions) => {
    expect(exceptions.filter(({ words }) => !all.some(text => text.search(words) >= 0))).toEqual([])
  })

  it('is still needed, among words in quotation marks', () => {
    const quoted = all.flatMap(text => [...text.matchAll(/“([^”]*)”/g)]).map(match => match[1]!.toLowerCase().replaceAll('’', '\''))
    expect(exceptions.quotedTerms.filter(({ words }) => !quoted.some(text => text.replace(/[.,]$/, '') === words))).toEqual([])
  })

  it('translates characters that stand in the data', () => {
    const originals = [...evidence.byId.values()].flatMap(({ entry }) => 'original' in entry ? entry.original : [])
    for (const term of exceptions.quotedTerms)
      expect(originals.some(text => text.includes('original' in term ? term.original! : '')), term.words).toBe(true)
  })
})

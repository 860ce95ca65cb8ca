import type { Rehearsal } from '../../../kit/model/rehearsal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planTalk } from '../../../kit/model/plan'
import { logAt, measuredBy, renumber, tookStep } from '../../../kit/model/rehearsal'
import { readRehearsal, writeRehearsal } from '../../../kit/model/rehearsal-file'
import { tabulate } from '../../../kit/model/rehearsal-table'

const times = [[10], [20, 30], [40]].map(steps => ({ steps: steps.map((seconds, click) => ({ click, seconds })), transitions: [] }))
const plan = planTalk(times, [1, 2, 3], 100)
const rehearsal: Rehearsal = { talk: 'A talk', began: 1e12, took: { '1:0': 12, '2:0': 15, '2:1': 20, '2:2': 5, '5:0': 60 }, titles: { 1: 'One', 2: 'Two, “2”', 5: '' } }

describe('the log of a talk', () => {
  it('adds the time since it was written to what is shown', () => {
    const at = { page: 2, click: 1 }
    const log = { began: 0, isByItself: true, at, told: at, since: 30, took: { '2:1': 4 } }
    expect(logAt(log, 40)).toEqual({ ...log, since: 40, took: { '2:1': 14 } })
    expect(logAt(log, 20).took).toEqual({ '2:1': 4 })
  })

  it('counts clicks in the middle of a part of the note to that part', () => {
    expect(plan.map(step => tookStep(plan, step, rehearsal.took))).toEqual([12, 15, 25, 0])
    expect([...measuredBy(rehearsal, plan)]).toEqual([['1:0', 12], ['2:0', 15], ['2:1', 25]])
  })
})

describe('a rehearsal', () => {
  // Seen to fail: by numbers alone.
  it('finds its slides where they are now', () => {
    const { took } = renumber({ ...rehearsal, titles: { 1: 'One', 2: 'Two', 5: 'Five' } }, ['New', 'One', 'Two', 'Same', 'Same'])
    expect(took).toEqual({ '2:0': 12, '3:0': 15, '3:1': 20, '3:2': 5 })
  })

  it('is set against the plan, and beside another one', () => {
    const { slides, others, all } = tabulate(plan, rehearsal, { ...rehearsal, took: { '1:0': 8 } })
    expect(slides[0]).toMatchObject({ page: 1, planned: 10, took: 12, before: 8, steps: [] })
    expect(slides[1]).toMatchObject({ planned: 50, took: 40, before: undefined, steps: [{ click: 0, took: 15 }, { click: 1, took: 25 }] })
    expect(slides[2]).toMatchObject({ planned: 40, took: undefined })
    expect(others.took).toBe(60)
    expect(all).toEqual({ planned: 100, took: 112, before: 8 })
  })
})

describe('a file of a rehearsal', () => {
  const file = writeRehearsal(rehearsal, plan)

  it('has a row for each click, with the plan', () => {
    expect(file.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFtalk,began,cut in minutes,slide,title,click,planned seconds,took seconds',
      'A talk,2001-09-09T01:46:40.000Z,,1,One,0,10,12',
      'A talk,2001-09-09T01:46:40.000Z,,2,"Two, “2”",0,20,15',
    ])
  })

  it('gives the rehearsal back, whatever its words are', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 12 })
    const row = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.nat(9), fc.nat(9000).map(tenths => tenths / 10), words)
    const head = fc.record({ talk: words.filter(talk => talk.trim() !== ''), began: fc.nat(2 ** 31), cut: fc.integer({ min: 1, max: 90 }) })
    fc.assert(fc.property(head, fc.array(row, { minLength: 1 }), (head, rows) => {
      const took = Object.fromEntries(rows.map(([page, click, seconds]) => [`${page}:${click}`, seconds]))
      const kept = { ...head, took, titles: Object.fromEntries(rows.map(([page, , , title]) => [page, title])) }
      expect(readRehearsal(writeRehearsal(kept, plan), kept.talk)).toEqual(kept)
    }))
  })

  it.each([
    ['nothing', ''],
    ['a text', 'Hello'],
    ['a picture', '\x89PNG\r\n\x1A\n"'],
    ['another table', 'a,b\r\n1,2\r\n'],
    ['a head alone', file.slice(0, file.indexOf('\r\n'))],
    ['cut off in a row', file.slice(0, -10)],
    ['cut off in a cell', file.slice(0, file.indexOf('“2”'))],
    ['no number', file.replace(',12\r\n', ',soon\r\n')],
    ['no time', file.replace(',12\r\n', ',-12\r\n')],
    ['no slide', file.replace(',1,One', ',0,One')],
    ['no date', file.replaceAll('2001-', 'later ')],
    ['two talks in one', `${file + file.split('\r\n')[1]!.replace('A talk', 'Another')}\r\n`],
  ])('is broken: %s', (_, csv) => {
    expect(readRehearsal(csv, 'A talk')).toBe('broken')
  })

  // Seen to fail: taken for this talk’s.
  it('of another talk is none of this', () => {
    expect(readRehearsal(file, 'Another talk')).toBe('of another talk')
  })

  it('never fails on what it is given', () => {
    fc.assert(fc.property(fc.string(), fc.nat(), fc.nat(), (text, at, length) => {
      const damaged = file.slice(0, at % file.length) + text + file.slice(at % file.length + length % 40)
      expect(['string', 'object']).toContain(typeof readRehearsal(damaged, 'A talk'))
    }))
  })
})

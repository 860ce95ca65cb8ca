// @vitest-environment happy-dom
import type { Component } from 'vue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pick } from '../../data'
import { folded, wordingsOf } from '../../kit/check/rules/facts'
import { chartChecks } from '../support/chart-faults'
import { mountChart, standInForCanvas } from '../support/mount-chart'
import { readChart } from '../support/read-chart'
import { slide } from '../support/slidev-client'

const components = import.meta.glob<Component>(['../../components/themes/*.vue', '../../components/briefing/{AroundTheHour,FiveNumbers,Glossary,WhatChanged}.vue'], { eager: true, import: 'default' })
const names = Object.keys(components).map(file => [/(\w+)\.vue$/.exec(file)![1]!, components[file]!] as const)
const languages = ['en', 'zh-Hant'] as const
/** As many clicks as any slide has, and one more. */
const CLICKS = 6

/** Drawings of an idea for which the article has no numbers. */
const illustrative = ['ComputeModel', 'GrowthOrder', 'IntimacySpectrum', 'KnowledgeCurve', 'MemoryCurve', 'MessagingLanes', 'OverhangGap', 'StickyLoop']

beforeAll(standInForCanvas)
afterAll(() => {
  slide.lang = 'en'
})

/** What the charts of a component get wrong, by check, at any click in any language. */
async function faultsOf(name: string, component: Component): Promise<Record<string, string[]>> {
  const faults = Object.fromEntries(Object.keys(chartChecks).map(check => [check, [] as string[]]))
  for (const lang of languages) {
    slide.lang = lang
    const { wrapper, click } = await mountChart(component, 0)
    for (let step = 0; step <= CLICKS; step++) {
      await click(step)
      for (const drawn of wrapper.findAll('figure[data-chart]').map(readChart)) {
        for (const [check, find] of Object.entries(chartChecks))
          faults[check]!.push(...find(drawn, lang).map(fault => `${name} at click ${step}, ${lang}: ${fault}`))
      }
    }
    wrapper.unmount()
  }
  return faults
}

describe.each(names)('%s', (name, component) => {
  let faults: Record<string, string[]>
  beforeAll(async () => {
    faults = await faultsOf(name, component)
  })

  it.each(Object.keys(chartChecks))('%s', (check) => {
    expect(faults[check], faults[check]![0]).toEqual([])
  })

  it.each(languages)('says its facts in words that their evidence allows, in %s', async (lang) => {
    slide.lang = lang
    const { wrapper } = await mountChart(component, CLICKS)
    for (const fact of wrapper.findAll('.fact')) {
      const allowed = wordingsOf(pick.entry(fact.attributes('data-evidence')!), lang)!
      expect(allowed.map(folded), `“${fact.text()}” in ${name}`).toContain(folded(fact.text()))
    }
    wrapper.unmount()
  })

  it.each(languages)('is tagged if it is only illustrative, in %s', async (lang) => {
    slide.lang = lang
    const { wrapper, onSlide } = await mountChart(component, CLICKS)
    const tags = wrapper.findAll('[data-kind="illustrative"]').map(mark => mark.element.parentElement!.textContent.trim())
    expect(tags.some(Boolean), `the tag of ${name}`).toBe(illustrative.includes(name))
    expect(onSlide.illustrative, `what ${name} tells the source line`).toBe(illustrative.includes(name))
    wrapper.unmount()
  })
})

it('every illustrative drawing is there', () => {
  expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(illustrative))
})

// @vitest-environment happy-dom
import type { Component } from 'vue'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { componentChecks } from '../support/component-faults'
import { mountComponent } from '../support/mount-component'
import { slide } from '../support/slidev-client'
import { tagsOnSlide } from '../support/tags-on-slide'

/** Where a slide shows a component. */
interface Place {
  /** Component and slide. */
  name: string
  /** The slide's tag, as a component of its own. */
  shown: Component
  clicks: number
}

const components = import.meta.glob<Component>('../../components/**/*.vue', { eager: true, import: 'default' })
const places = Object.entries(components).map(([file, component]): [name: string, places: Place[]] => {
  const name = /(\w+)\.vue$/.exec(file)![1]!
  return [name, inject('slides').flatMap(outlined => tagsOnSlide(outlined, name).map(tag => ({
    name: `${name} on ${outlined.name}`,
    shown: { components: { [name]: component }, template: tag },
    clicks: outlined.clicks,
  })))]
})

afterAll(() => {
  slide.lang = 'en'
})

/** What is wrong at any click in any language, by check. */
async function faultsAt({ shown, clicks }: Place): Promise<Record<string, string[]>> {
  const faults = Object.fromEntries(Object.keys(componentChecks).map(check => [check, [] as string[]]))
  for (const lang of ['en', 'zh-Hant'] as const) {
    slide.lang = lang
    const { wrapper, onSlide, click } = await mountComponent(shown)
    for (let step = 0; step <= clicks; step++) {
      await click(step)
      for (const [check, find] of Object.entries(componentChecks)) {
        const found = find({ wrapper, onSlide, isComplete: step === clicks }, lang)
        faults[check]!.push(...found.map(fault => `at click ${step}, ${lang}: ${fault}`))
      }
    }
    wrapper.unmount()
  }
  return faults
}

describe.each(places.flatMap(([, places]) => places.map(place => [place.name, place] as const)))('%s', (_name, place) => {
  let faults: Record<string, string[]>
  beforeAll(async () => {
    faults = await faultsAt(place)
  })

  it.each(Object.keys(componentChecks))('%s', (check) => {
    expect(faults[check], faults[check]![0]).toEqual([])
  })
})

// Seen to fail: with a component that was taken off its slide.
it('every component is on a slide, or part of another', () => {
  const sources = Object.values(import.meta.glob<string>('../../components/**/*.vue', { eager: true, query: '?raw', import: 'default' })).join()
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter(([name, places]) => !places.length && !sources.includes(`/${name}.vue'`)).map(([name]) => name)).toEqual([])
})

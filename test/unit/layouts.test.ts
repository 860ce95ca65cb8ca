// @vitest-environment happy-dom
import type { Component } from 'vue'
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { h } from 'vue'
import TaskGrid from '../../components/themes/TaskGrid.vue'
import { pick } from '../../data'
import Fact from '../../kit/components/evidence/Fact.vue'
import { kindNames } from '../../kit/model/kinds'
import { standInForCanvas } from '../support/mount-component'
import { slide } from '../support/slidev-client'

const layouts = import.meta.glob<Component>('../../kit/layouts/*.vue', { eager: true, import: 'default' })
const [fact, chart] = [pick.quantity('enterprise.users'), pick.quantity('agi.tasks')]
const lineOf = (entry: object) => (entry as { line: number }).line

afterEach(() => {
  slide.clicks.value = 0
  slide.lang = 'en'
  slide.frontmatter = {}
})

describe.each(Object.entries(layouts))('%s', (_file, layout) => {
  it.each(['en', 'zh-Hant'] as const)('names the lines and kinds of what stands on the slide, in %s', (lang) => {
    standInForCanvas()
    slide.lang = lang
    // An act divider asks which act begins.
    slide.frontmatter = { act: 1 }
    // The dots come last.
    slide.clicks.value = 2
    const slots = { default: () => [h(Fact, { id: fact.id }, () => 'more than 1 million'), h(TaskGrid)] }
    const wrapper = mount(layout, { slots, global: { stubs: { Link: true } } })
    const line = wrapper.get('footer .source-line').text()
    for (const entry of [fact, chart]) {
      expect(line).toMatch(new RegExp(`\\b${lineOf(entry)}\\b`))
      expect(line).toContain(kindNames[entry.kind][lang])
    }
    wrapper.unmount()
  })
})

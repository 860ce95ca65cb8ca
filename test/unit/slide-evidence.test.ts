// @vitest-environment happy-dom
import type { SlideEvidence } from '../../kit/composables/useSlideEvidence'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { provideSlideEvidence, useSlideEvidence } from '../../kit/composables/useSlideEvidence'

const Thing = defineComponent({
  props: { ids: { type: Array as () => string[], required: true }, marked: Boolean, illustrative: Boolean, translated: Boolean },
  setup({ ids, ...options }) {
    useSlideEvidence(ids, options)
    return () => h('p')
  },
})

// Seen to fail: ids that stayed on the slide's list when a step that had brought them was taken back; all ids listed as marked.
it('lists what stands on the slide, as long as it does', async () => {
  let onSlide: SlideEvidence
  const Slide = defineComponent({
    props: { step: { type: Number, required: true } },
    setup(props) {
      onSlide = provideSlideEvidence()
      return () => [
        h(Thing, { ids: ['a.figure', 'b.figure'] }),
        props.step > 0 && h(Thing, { ids: ['b.figure', 'c.quotation'], marked: true, illustrative: true, translated: true }),
      ]
    },
  })
  const slide = mount(Slide, { props: { step: 0 } })
  const listed = () => [[...onSlide.ids], [...onSlide.marked], onSlide.illustrative, onSlide.translated]
  expect(listed()).toEqual([['a.figure', 'b.figure'], [], false, false])
  await slide.setProps({ step: 1 })
  expect(listed()).toEqual([['a.figure', 'b.figure', 'c.quotation'], ['b.figure', 'c.quotation'], true, true])
  await slide.setProps({ step: 0 })
  expect(listed()).toEqual([['a.figure', 'b.figure'], [], false, false])
})

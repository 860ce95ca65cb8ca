import type { Component } from 'vue'
import type { SlideEvidence } from '../../kit/composables/useSlideEvidence'
import { flushPromises, mount } from '@vue/test-utils'
import { Chart } from 'chart.js'
import { onTestFinished } from 'vitest'
import { defineComponent, h } from 'vue'
import { provideSlideEvidence } from '../../kit/composables/useSlideEvidence'
import { slide } from './slidev-client'

/** happy-dom has no canvas and no font loading: text is ten units a character, ink goes nowhere. */
export function standInForCanvas(): void {
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    return new Proxy({ canvas: this } as Record<string | symbol, unknown>, {
      get: (target, key) => key in target ? target[key] : (text: unknown) => ({ width: String(text).length * 10 }),
      set: (target, key, value) => Reflect.set(target, key, value),
    })
  } as unknown as typeof HTMLCanvasElement.prototype.getContext
  Object.defineProperty(document, 'fonts', { value: Object.assign(new EventTarget(), { check: () => false, load: async () => [] }), configurable: true })
}

/**
 * Mounts a component at a click: `charts` are its Chart.js instances in order, `onSlide` is what the slide's frame
 * learns of it. Throws what it throws.
 */
export async function mountComponent(component: Component, clicks = 0) {
  standInForCanvas()
  slide.clicks.value = clicks
  let onSlide: SlideEvidence | undefined
  const frame = defineComponent(() => {
    onSlide = provideSlideEvidence()
    return () => h(component)
  })
  // Vue only logs what a component throws while it renders, and shows nothing in its place.
  const errors: unknown[] = []
  const settle = async () => {
    await flushPromises()
    if (errors.length)
      throw errors[0]
  }
  // <Link> is Slidev's own, known only in a deck.
  const wrapper = mount(
    frame,
    { attachTo: document.body, global: { stubs: { Link: true }, config: { errorHandler: error => errors.push(error) } } },
  )
  await settle()
  return {
    wrapper,
    onSlide: onSlide!,
    charts: wrapper.findAll('canvas').map(canvas => Chart.getChart(canvas.element as HTMLCanvasElement)!),
    async click(to: number) {
      slide.clicks.value = to
      await settle()
    },
  }
}

/** The same for the length of a test. */
export async function openComponent(component: Component, clicks?: number) {
  const mounted = await mountComponent(component, clicks)
  onTestFinished(() => mounted.wrapper.unmount())
  return mounted
}

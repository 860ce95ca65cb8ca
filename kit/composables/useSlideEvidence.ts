import type { InjectionKey } from 'vue'
import { inject, provide, shallowReactive } from 'vue'

/** What a slide's frame knows of the evidence on it. */
export interface SlideEvidence {
  /** Ids of figures, events, claims and quotations on the slide. */
  ids: Set<string>
  /** Whether a shape on it is only illustrative. */
  illustrative: boolean
}

const key: InjectionKey<SlideEvidence> = Symbol('evidence of the slide')

/** For the slide's frame: collects what the things standing on the slide name. */
export function provideSlideEvidence(): SlideEvidence {
  const evidence = shallowReactive<SlideEvidence>({ ids: shallowReactive(new Set<string>()), illustrative: false })
  provide(key, evidence)
  return evidence
}

/** For whatever shows evidence: names the ids, so that the source line and the marks' legend list them. */
export function useSlideEvidence(ids: string[], { illustrative = false } = {}): void {
  const onSlide = inject(key, undefined)
  if (!onSlide)
    return
  ids.forEach(id => onSlide.ids.add(id))
  onSlide.illustrative ||= illustrative
}

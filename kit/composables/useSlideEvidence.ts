import type { InjectionKey } from 'vue'
import { inject, onScopeDispose, provide, shallowReactive } from 'vue'

/** What a slide's frame knows of the evidence on it. */
export interface SlideEvidence {
  /** Ids of figures, events, claims and quotations on the slide. */
  ids: Set<string>
  /** Whether a shape on it is only illustrative. */
  illustrative: boolean
}

/** What one thing on the slide names. */
interface Named {
  ids: string[]
  illustrative: boolean
}

/** Adds what a thing names; returns a function that takes it off. */
const key: InjectionKey<(named: Named) => () => void> = Symbol('evidence of the slide')

/** For the slide's frame: collects what the things name that stand on the slide at this step. */
export function provideSlideEvidence(): SlideEvidence {
  const evidence = shallowReactive<SlideEvidence>({ ids: shallowReactive(new Set<string>()), illustrative: false })
  const all = new Set<Named>()
  provide(key, (named) => {
    all.add(named)
    named.ids.forEach(id => evidence.ids.add(id))
    evidence.illustrative ||= named.illustrative
    return () => {
      all.delete(named)
      const left = new Set([...all].flatMap(({ ids }) => ids))
      named.ids.filter(id => !left.has(id)).forEach(id => evidence.ids.delete(id))
      evidence.illustrative = [...all].some(({ illustrative }) => illustrative)
    }
  })
  return evidence
}

/** For whatever shows evidence: names the ids, so that the source line and the marks' legend list them while it stands there. */
export function useSlideEvidence(ids: string[], { illustrative = false } = {}): void {
  const takeOff = inject(key, undefined)?.({ ids, illustrative })
  onScopeDispose(() => takeOff?.())
}

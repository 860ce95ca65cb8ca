import type { InjectionKey } from 'vue'
import { useSlideContext } from '@slidev/client'
import { getCurrentInstance, inject, onMounted, onScopeDispose, provide, shallowReactive, watch } from 'vue'

/** What a slide's frame knows of the evidence on it. */
export interface SlideEvidence {
  /** Ids of figures, events, claims and quotations on the slide. */
  ids: Set<string>
  /** Those of them whose kind is to be seen, by its mark or by how they are drawn. */
  marked: Set<string>
  /** Whether a shape on it is only illustrative. */
  illustrative: boolean
  /** Whether words in quotation marks on it are our translation, and no credit beside them says so. */
  translated: boolean
}

/** What one thing on the slide names. */
interface Named {
  ids: string[]
  marked: boolean
  illustrative: boolean
  translated: boolean
  /** Whether it is to be seen at this step: Slidev hides what a click is still to bring, but draws it. */
  isShown: () => boolean
}

/** Adds what a thing names; returns a function that takes it off. */
const key: InjectionKey<(named: Named) => () => void> = Symbol('evidence of the slide')

/** For the slide's frame: collects what the things name that stand on the slide at this step. */
export function provideSlideEvidence(): SlideEvidence {
  const { $clicks } = useSlideContext()
  const evidence = shallowReactive<SlideEvidence>({
    ids: shallowReactive(new Set<string>()),
    marked: shallowReactive(new Set<string>()),
    illustrative: false,
    translated: false,
  })
  const all = new Set<Named>()
  function list(): void {
    const shown = [...all].filter(({ isShown }) => isShown())
    refill(evidence.ids, shown)
    refill(evidence.marked, shown.filter(({ marked }) => marked))
    evidence.illustrative = shown.some(({ illustrative }) => illustrative)
    evidence.translated = shown.some(({ translated }) => translated)
  }
  provide(key, (named) => {
    all.add(named)
    list()
    return () => {
      all.delete(named)
      list()
    }
  })
  onMounted(list)
  watch($clicks, list, { flush: 'post' })
  return evidence
}

/** The set stays the same: what is drawn below in the same breath has it already. */
function refill(set: Set<string>, shown: Named[]): void {
  const ids = new Set(shown.flatMap(({ ids }) => ids))
  set.forEach(id => ids.has(id) || set.delete(id))
  ids.forEach(id => set.add(id))
}

/**
 * For whatever shows evidence: names the ids, so that the source line lists them while it can be seen.
 *
 * @param ids of entries
 * @param options what the legend of the marks is to know
 * @param options.marked whether their kind is to be seen: it has its mark here, or the ink of its kind
 * @param options.illustrative whether a shape is only illustrative
 * @param options.translated whether it has words in quotation marks that are our translation, without a credit that says so
 */
export function useSlideEvidence(ids: string[], { marked = false, illustrative = false, translated = false } = {}): void {
  const instance = getCurrentInstance()
  const takeOff = inject(key, undefined)?.({ ids, marked, illustrative, translated, isShown: () => !isHidden(instance?.proxy?.$el) })
  onScopeDispose(() => takeOff?.())
}

/** @param node what a component draws; of one that is not drawn yet there is none */
function isHidden(node: Node | null | undefined): boolean {
  const element = node instanceof Element ? node : node?.parentElement
  return !!element?.closest('.slidev-vclick-hidden')
}

import type { Component } from 'vue'
import said from 'virtual:said-of-slides'
import { reactive, shallowReactive } from 'vue'

const metas = said.map(([matter, others], index) => slideData(index + 1, reactive(matter), others))

/** The front matter that a slide shares with all who look at the list. */
export function frontmatterOf(no: number): Record<string, unknown> {
  return metas[no - 1]!.slide.frontmatter
}

/** All slides, as Slidev lists them. */
export function listSlides(
  load: (no: number) => Promise<Component>,
  toComponent: (index: number, load: () => Promise<Component>) => Component,
  cache: Component[],
  fallback: Component,
) {
  return metas.map((meta, index) => {
    const no = index + 1
    const loadOnce = async () => {
      try {
        return cache[index] ??= await load(no)
      }
      catch (error) {
        console.error('slide failed to load', error)
        return fallback
      }
    }
    return { no, meta, load: loadOnce, component: toComponent(index, loadOnce) }
  })
}

/** What Slidev knows of a slide, in a build. */
function slideData(no: number, frontmatter: Record<string, unknown>, others: Record<string, unknown>) {
  return shallowReactive({
    get layout() { return frontmatter.layout },
    get transition() { return frontmatter.transition },
    get class() { return frontmatter.class },
    get clicks() { return frontmatter.clicks },
    get name() { return frontmatter.name },
    get preload() { return frontmatter.preload },
    slide: { title: frontmatter.title, level: 1, content: '', note: '', noteHTML: '', images: [], ...others, frontmatter, filepath: '', start: 0, id: no - 1, index: no - 1, no },
    __clicksContext: null,
    __preloaded: false,
  })
}

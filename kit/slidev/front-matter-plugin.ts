import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { slideDataIds, SLIDES } from './slide-data-module'

/** A module that does nothing but hand on the front matter of one slide. */
const HANDED_ON = /'\/@slidev\/slides\/(\d+)\/frontmatter'/g

/**
 * Has a page that is being written ask for each slide's front matter itself, not for a module that hands it on: a request
 * less for each slide, before the first one can be shown.
 */
export function frontMatterPlugin({ data }: ResolvedSlidevOptions): Plugin {
  let listed: string[] = []
  return {
    name: 'deck:front-matter',
    apply: 'serve',
    enforce: 'pre',
    transform(code, id) {
      if (id !== SLIDES)
        return
      listed = slideDataIds(data)
      return { code: code.replace(HANDED_ON, (_, no) => JSON.stringify(listed[Number(no) - 1])), map: null }
    },
    hotUpdate: {
      // After Slidev has read the edited deck. It tells the modules that hand on when a slide comes from elsewhere.
      order: 'post',
      handler({ modules }) {
        const slides = listed.join('\n') !== slideDataIds(data).join('\n') && this.environment.moduleGraph.getModuleById(SLIDES)
        return slides ? [...modules, slides] : undefined
      },
    },
  }
}

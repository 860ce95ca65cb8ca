import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'

const SLIDES = '/@slidev/slides'
/** A module that does nothing but hand on the front matter of one slide. */
const HANDED_ON = /'\/@slidev\/slides\/(\d+)\/frontmatter'/g

/**
 * Has a page that is being written ask for each slide's front matter itself, not for a module that hands it on: a request
 * less for each slide, before the first one can be shown.
 */
export function frontMatterPlugin({ data }: ResolvedSlidevOptions): Plugin {
  const sourceOf = (no: number) => `${data.slides[no - 1]!.source.filepath}__slidev_${no}.frontmatter`
  const listSources = () => data.slides.map((_, i) => sourceOf(i + 1)).join('\n')
  let listed = ''
  return {
    name: 'deck:front-matter',
    apply: 'serve',
    enforce: 'pre',
    transform(code, id) {
      if (id !== SLIDES)
        return
      listed = listSources()
      return { code: code.replace(HANDED_ON, (_, no) => JSON.stringify(sourceOf(Number(no)))), map: null }
    },
    hotUpdate: {
      // After Slidev has read the edited deck. It tells the modules that hand on when a slide comes from elsewhere.
      order: 'post',
      handler({ modules }) {
        const slides = listed !== listSources() && this.environment.moduleGraph.getModuleById(SLIDES)
        return slides ? [...modules, slides] : undefined
      },
    },
  }
}

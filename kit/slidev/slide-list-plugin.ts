import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'
import { SLIDE_DATA, slideDataIds, SLIDES } from './slide-data-module'

/** What is said of each slide, in the order of the slides. */
const SAID = 'virtual:said-of-slides'
/** Slides that come together, by number: `virtual:slides/opening`, then `virtual:slides/0` with those below a hundred, and so on. */
const FILE = 'virtual:slides/'
/** Slides that come with the first script: it takes them to leave the first one. */
const OPENING = 2

/** What Slidev writes of each slide that says something of it: its front matter, and title, level and images. */
const MATTER = /^export const frontmatterData = (\{.*\})$/m
const BASE = /^ {4}\.\.\.\((\{.*\})\),$/m

/** Where Slidev begins to list the slides, and how it lists the first. */
const LIST = 'import { meta as f1 } from'
const LISTED = '{ no: 1, meta: f1, load: load1, component: getAsyncComponent(0, load1) }'

const own = JSON.stringify(normalizePath(fileURLToPath(new URL('stubs/slide-list.ts', import.meta.url))))

/**
 * Has a build list slides as briefly as it can be done: Slidev repeats the same code, the raw front matter and empty texts for
 * each in the first script, which everybody waits for, 1.4 KB a slide.
 */
export function slideListPlugin({ data }: ResolvedSlidevOptions): Plugin {
  const said = new Map<number, string>()
  const numbers = data.slides.map((_, i) => i + 1)
  return {
    name: 'deck:slide-list',
    apply: 'build',
    // After the notes have been taken out.
    enforce: 'post',
    resolveId: id => id === SAID || id.startsWith(FILE) ? `\0${id}` : undefined,
    async load(id) {
      if (id === `\0${SAID}`) {
        await Promise.all(slideDataIds(data).map(id => this.load({ id })))
        return `export default [${numbers.map(no => said.get(no))}]`
      }
      if (id.startsWith(`\0${FILE}`))
        return fileOf(numbers.filter(no => nameOf(no) === id.slice(FILE.length + 1)))
    },
    transform(code, id) {
      const number = SLIDE_DATA.exec(id)?.[1]
      if (!number && id !== SLIDES)
        return
      const short = number ? shortData(number, code) : shortList(code)
      if (!short)
        this.error(`Slidev now writes ${id} differently: fit kit/slidev/slide-list-plugin.ts to it.`)
      return { code: short, map: null }
    },
  }

  function shortData(number: string, code: string): string | undefined {
    const [, written] = MATTER.exec(code) ?? []
    const [, base] = BASE.exec(code) ?? []
    if (!written || !base)
      return
    // Only the check asks what a slide shares with other themes.
    const { shared: _, ...matter } = JSON.parse(written)
    const { title, level, images } = JSON.parse(base)
    said.set(Number(number), JSON.stringify([matter, {
      title: title === matter.title ? undefined : title,
      level: level === 1 ? undefined : level,
      images: images?.length ? images : undefined,
    }]))
    return `import { frontmatterOf } from ${own}\nexport default frontmatterOf(${number})`
  }

  function shortList(code: string): string | undefined {
    if (!code.includes(LISTED))
      return
    const files = [...new Set(numbers.map(nameOf))]
    return `${code.slice(0, code.indexOf(LIST))}
import { listSlides } from ${own}
const files = [${files.map(name => `() => import('${FILE}${name}')`)}]
const load = async (no) => (await files[no > ${OPENING} ? Math.floor(no / 100) + 1 : 0]()).default[no]
export const slides = shallowRef(listSlides(load, getAsyncComponent, componentsCache, SlideError))`
  }
}

/** The file that a slide comes in. */
function nameOf(no: number): string {
  return no > OPENING ? String(Math.floor(no / 100)) : 'opening'
}

function fileOf(numbers: number[]): string {
  return `${numbers.map(no => `import s${no} from '${SLIDES}/${no}/md'`).join('\n')}
export default { ${numbers.map(no => `${no}: s${no}`)} }`
}

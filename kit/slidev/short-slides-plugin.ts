import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'
import { SLIDE_DATA } from './slide-data-module'

const SLIDES = '/@slidev/slides'

/** What Slidev writes of each slide that says something of it: its front matter, and title, level and images. */
const MATTER = /^export const frontmatterData = (\{.*\})$/m
const BASE = /^ {4}\.\.\.\((\{.*\})\),$/m

/** How Slidev loads each slide, and lists it. */
const LOADER = /^const load(\d+) = async \(\) => \{\n {2}try \{ return (componentsCache)\[(\d+)\] \?\?= await (import\(.+\)) \}\n {2}(catch \(e\) \{.*\})\n\}$/gm
const LISTED = /\{ no: (\d+), meta: f\1, load: load\1, component: getAsyncComponent\((\d+), load\1\) \}/g

const own = normalizePath(fileURLToPath(new URL('stubs/slide-data.ts', import.meta.url)))

/**
 * Has a build say of each slide no more than is its own: Slidev repeats the same code, the raw front matter and empty texts in
 * the first script, which everybody waits for, 1.4 KB a slide.
 */
export function shortSlidesPlugin(): Plugin {
  return {
    name: 'deck:short-slides',
    apply: 'build',
    // After the notes have been taken out.
    enforce: 'post',
    transform(code, id) {
      const number = SLIDE_DATA.exec(id)?.[1]
      if (!number && id !== SLIDES)
        return
      const short = number ? shortData(number, code) : shortList(code)
      if (!short)
        this.error(`Slidev now writes ${id} differently: fit kit/slidev/short-slides-plugin.ts to it.`)
      return { code: short, map: null }
    },
  }
}

function shortData(number: string, code: string): string | undefined {
  const [, matter] = MATTER.exec(code) ?? []
  const [, base] = BASE.exec(code) ?? []
  if (!matter || !base)
    return
  const { title, level, images } = JSON.parse(base)
  const isInMatter = title === JSON.parse(matter).title
  const said = JSON.stringify({ title: isInMatter ? undefined : title, level, images: images?.length ? images : undefined })
  return `
import { reactive } from 'vue'
import { slideData } from ${JSON.stringify(own)}
export const frontmatter = reactive(${matter})
export default frontmatter
export const meta = slideData(${number}, frontmatter, ${said})`
}

function shortList(code: string): string | undefined {
  const [, , cache, , , failed] = [...code.matchAll(LOADER)][0] ?? []
  const short = code
    .replace(LOADER, (_, no, _cache, i, load) => `const load${no} = loader(${i}, () => ${load})`)
    .replace(LISTED, (_, no) => `listed(${no}, f${no}, load${no})`)
  if (!failed || short.includes('getAsyncComponent(0'))
    return
  return `${short}
function loader(i, load) {
  return async () => {
    try { return ${cache}[i] ??= await load() }
    ${failed}
  }
}
function listed(no, meta, load) {
  return { no, meta, load, component: getAsyncComponent(no - 1, load) }
}`
}

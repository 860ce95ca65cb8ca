import type { Plugin } from 'vite'

const HELPER = '\0vite/preload-helper.js'
const APPENDED = 'document.head.appendChild(link)'

/**
 * Has styles that come with a part of a built deck stand behind the page's own, as they do in its sources: Vite puts them
 * into the head, but the page's own stand at its end, where they don't hold back the first slide.
 */
export function laterStylesPlugin(): Plugin {
  return {
    name: 'deck:later-styles',
    apply: 'build',
    transform(code, id) {
      if (id !== HELPER)
        return
      if (!code.includes(APPENDED))
        this.error('Vite now brings later styles differently: fit kit/site/later-styles-plugin.ts to it.')
      return { code: code.replace(APPENDED, '(isCss ? document.body : document.head).appendChild(link)'), map: null }
    },
  }
}

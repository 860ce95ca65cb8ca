import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Slides of the deck that is shown. */
export const SLIDES = 60
/** Clicks of each. */
export const CLICKS = 3

/** What the talk's modules import of Slidev, of the router and of packages, as each window plays it: `env` is the window's. */
const played: Record<string, string> = {
  'vue': `export const { computed, reactive, ref, shallowReactive, watch, watchEffect } = env.vue`,
  'vue-router': `export const useRouter = () => env.router`,
  '@vueuse/core': `
    export const objectPick = (object, keys) => Object.fromEntries(keys.filter(key => key in object).map(key => [key, object[key]]))
    export const useEventListener = (_, name, listen) => env.listen(name, listen)
    export const useIntervalFn = () => {}
    export const watchDebounced = () => {}`,
  '@slidev/client': `
    export const disableBuiltinSync = () => {}
    export const useNav = () => env.nav
    export const sharedState = env.vue.reactive({ timer: { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 } })`,
  '@slidev/client/state/storage.ts': `
    export const syncDirections = { value: { presenterSend: true, presenterReceive: true, viewerSend: true, viewerReceive: true } }`,
  '@slidev/client/logic/slides.ts': `
    export const getSlide = no => Number(no) >= 1 && Number(no) <= ${SLIDES} ? {} : undefined
    export const getSlidePath = (no, isPresenter) => {
      if (!getSlide(no))
        throw new TypeError('No such slide')
      return (isPresenter ? '/presenter/' : '/') + no
    }`,
}
/** Modules of the kit that have nothing to do with who follows whom. */
const leftOut: Record<string, string> = {
  '/stand-alone': `export const loadAhead = () => {}; export const watchServer = () => {}`,
  '/deck-key': `export const deckKey = '/'; export const deckSecret = ''`,
  '/until-seen': `export const untilSeen = () => Promise.resolve()`,
  '/linked-windows': `export const linkWindows = () => undefined`,
}
/** A name that may have spaces and apostrophes in it. */
const talkFile = (name: string) => JSON.stringify(fileURLToPath(new URL(`../../kit/components/talk/${name}`, import.meta.url)))
const ENTRY = `
  export { shareTalk } from ${talkFile('share-talk.ts')}
  export { isDriven, wasDriven } from ${talkFile('driven.ts')}
  export { isBlack } from ${talkFile('black-state.ts')}
  export { isTakenUp } from ${talkFile('recall.ts')}
  export { sharedState } from '@slidev/client'`

/** The code of the talk's modules, for one window after the other. */
export async function bundleTalk(): Promise<string> {
  const sources: Record<string, string> = { ...played, ...leftOut, entry: ENTRY }
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict', output: { format: 'cjs' } } },
    plugins: [{
      name: 'windows-in-memory',
      enforce: 'pre',
      resolveId: id => Object.keys(sources).filter(name => id === name || (name in leftOut && id.endsWith(name))).map(name => `\0${name}`)[0],
      load: id => id.startsWith('\0') ? sources[id.slice(1)] : undefined,
    }],
  })
  return ([built].flat()[0] as { output: { code: string }[] }).output[0]!.code
}

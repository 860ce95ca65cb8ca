/** A part of Slidev's client that the deck has no use for, or has a better one than, and what takes its place. */
export interface Stub {
  /** The package, or the file of Slidev’s client, as it is imported there. */
  module: string
  /** File from this folder, or another module; undefined if nothing is needed in its place, as with style sheets. */
  stub?: string
  /** What a slide or component would contain that needs the package after all. */
  neededBy?: RegExp
  /** What the deck does without. */
  without: string
}

/** What the deck leaves out of Slidev 53, built or served: less to load for the audience, and for whoever starts it. */
export const stubs: Stub[] = [
  { module: 'floating-vue', stub: './stubs/floating-vue.ts', without: 'popovers' },
  { module: '@shikijs/vitepress-twoslash/client', stub: './stubs/twoslash.ts', neededBy: /<v-menu|resolveComponent\("VMenu"\)/, without: 'types of code on hover (twoslash)' },
  { module: '../modules/v-motion', stub: './stubs/directives.ts', neededBy: /resolveDirective\("motion"\)/, without: 'v-motion' },
  { module: '../modules/v-mark', stub: './stubs/directives.ts', neededBy: /resolveDirective\("mark"\)/, without: 'v-mark' },
  { module: '../modules/v-drag', stub: './stubs/directives.ts', neededBy: /resolveDirective\("drag"\)|builtin\/VDrag\.vue/, without: 'v-drag' },
  { module: 'drauu', stub: './stubs/drauu.ts', without: 'drawings' },
  // Slidev takes one function from it, and with it a parser for YAML; the same function has a place of its own.
  { module: '@slidev/parser/core', stub: '@slidev/parser/utils', without: 'YAML' },
  { module: 'vue/dist/vue.esm-bundler.js', stub: 'vue/dist/vue.runtime.esm-bundler.js', neededBy: /\btemplate: *[`'"]/, without: 'Vue’s template compiler, since slides are compiled beforehand' },
  { module: '../composables/useSwipeControls', stub: '../composables/useSwipeControls.ts', without: 'Slidev’s own swipes' },
  { module: './Goto.vue', stub: '../components/keys/GoToDialog.vue', without: 'Slidev’s own dialog to go to a slide' },
  { module: './QuickOverview.vue', stub: '../components/keys/SlideOverview.vue', without: 'Slidev’s own overview' },
  { module: './DragControl.vue', stub: './stubs/drag-control.ts', without: 'handles of what v-drag drags' },
  { module: '../assets/logo.png', stub: '@slidev/client/assets/logo.svg', without: 'Slidev’s logo in 94 KB, shown as large as a letter' },
  { module: '../pages/presenter.vue', without: 'Slidev’s own presenter page' },
  { module: '@shikijs/magic-move/style.css', neededBy: /magic-move/i, without: 'code that morphs' },
  { module: '@shikijs/vitepress-twoslash/style.css', without: 'the looks of twoslash' },
  { module: './shiki-twoslash.css', without: 'the looks of twoslash' },
  { module: './katex.css', neededBy: /class="katex/, without: 'formulas' },
  { module: 'markdown-it-github-alerts/styles/github-colors-light.css', neededBy: /markdown-alert/, without: 'GitHub’s alert boxes' },
  { module: 'markdown-it-github-alerts/styles/github-colors-dark-media.css', without: 'GitHub’s alert boxes' },
  { module: 'markdown-it-github-alerts/styles/github-base.css', without: 'GitHub’s alert boxes' },
]

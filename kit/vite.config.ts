import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import * as compiler from 'vue/compiler-sfc'
// With their extension, which Vite asks for in its own configuration.
import { isFile } from './files/is-file.ts'
import { chunkGroups } from './site/chunks.ts'

// Vue's compiler would load TypeScript, to find types of properties that stand in other files; it finds them by itself.
compiler.registerTS(() => undefined as never)

export default defineConfig({
  build: {
    // Fonts stay files: as data: URLs they would load whether a page needs them or not.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // Nobody reads what each file would weigh compressed.
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  optimizeDeps: {
    include: [
      // Found only on the first slide with a chart, they would reload the deck while somebody writes.
      ...['chart.js', 'vue-chartjs'],
      // Each comes as one file or two in place of up to thirty. Of Vue only its parts: Slidev says by its path which Vue it means.
      ...['@vue/runtime-dom', 'vue-router', '@unhead/vue', '@unhead/vue/client', '@vueuse/core', '@vueuse/math'],
    ],
  },
  slidev: {
    vue: { compiler, script: { fs: { fileExists: isFile, readFile: file => readFileSync(file, 'utf8') } } },
    // A tool that nobody uses here, with a server of its own inside the server.
    unocss: { inspector: false },
    // Scripts and READMEs that stand beside components are none: Slidev would warn of two that have one name.
    components: { extensions: ['vue'] },
  },
  define: {
    // Slidev leaves the print page out of a static build; `npm run export` prints from that build.
    __SLIDEV_FEATURE_PRINT__: 'true',
    // One build for the stage and the public: what is published says so, and has no notes (see site/publish.ts).
    __SLIDEV_FEATURE_PRESENTER__: 'globalThis.document?.documentElement.dataset.notes !== "none"',
  },
})

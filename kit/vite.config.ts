import { defineConfig } from 'vite'
// With its extension, which Vite asks for in its own configuration.
import { chunkGroups } from './site/chunks.ts'

export default defineConfig({
  build: {
    // Fonts stay files: as data: URLs they would load whether a page needs them or not.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  // Found only on the first slide with a chart, they would reload the deck while somebody writes.
  optimizeDeps: { include: ['chart.js', 'vue-chartjs'] },
  slidev: {
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

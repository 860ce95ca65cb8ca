import { defineConfig } from 'vite'

export default defineConfig({
  // Fonts stay files: as data: URLs they would load whether a page needs them or not.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  // Slidev leaves the print page out of a static build; `npm run export` prints from that build.
  define: { __SLIDEV_FEATURE_PRINT__: 'true' },
})

import process from 'node:process'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

// A process of its own (`build-page.ts`): what builds takes more memory than the whole talk does after it.
const [outDir, language] = process.argv.slice(2) as [string, string]
void build({
  configFile: false,
  root: fileURLToPath(new URL('../../remote', import.meta.url)),
  logLevel: 'error',
  publicDir: false,
  plugins: [vue(), { name: 'deck:language', transformIndexHtml: html => html.replace('lang="en"', `lang="${language}"`) }],
  build: { outDir, emptyOutDir: true, modulePreload: false },
})

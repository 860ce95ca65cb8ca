import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

/**
 * Builds the page for the thumb, which takes about a second.
 *
 * @param outDir whole path of the folder it goes to; not there yet
 * @param language of the talk: its words are in it
 */
export async function buildRemotePage(outDir: string, language: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../remote', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    plugins: [vue(), { name: 'deck:language', transformIndexHtml: html => html.replace('lang="en"', `lang="${language}"`) }],
    build: { outDir, emptyOutDir: true, modulePreload: false },
  })
}

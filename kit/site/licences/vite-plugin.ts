import type { Plugin, Rolldown } from 'vite'
import type { Licence } from './licence'

/** Beside the built page; opens anywhere by double click. */
const FILE = 'licences.txt'
/** What Vite knows of it. */
const VITES = 'licences.json'

const intro = 'What the files in this folder are made of: the deck, the packages it is built with, icons and fonts. Of each the licence, in full.'

/** Writes the licences of all that is in the built deck into a file beside it. */
export function licencesPlugin(): Plugin {
  return {
    name: 'deck:licences',
    apply: 'build',
    enforce: 'post',
    config: () => ({ build: { license: { fileName: VITES } } }),
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'license', href: `./${FILE}` }, injectTo: 'head' }],
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        try {
          // Brings HarfBuzz, to read fonts: nothing that a server for writing should wait for.
          const { collectLicences } = await import('./collect')
          const vites = bundle[VITES] as Rolldown.OutputAsset
          const licences = await collectLicences(bundle, JSON.parse(`${vites.source}`))
          this.emitFile({ type: 'asset', fileName: FILE, source: asText(licences) })
          delete bundle[VITES]
        }
        catch (error) {
          this.error((error as Error).message)
        }
      },
    },
  }
}

function asText(licences: Licence[]): string {
  const sections = licences.map(({ name, version, identifier, text }) => `${'-'.repeat(72)}\n${name} ${version} (${identifier})\n\n${text!.replaceAll('\r\n', '\n')}\n`)
  // The mark at its beginning tells browsers that it is UTF-8, whatever the server says or doesn't say.
  return `\uFEFF${intro}\n\n${sections.join('\n')}`
}

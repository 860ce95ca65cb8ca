import type { Plugin, Rolldown } from 'vite'
import type { Licence } from './licence'
import { fontStacks } from '../fonts/families'
import { fontLicence, iconCollections, iconsLicence, packageLicence, projectLicence, projectName } from './licence'
import { iconsIn, writersOf } from './unnamed'

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
          this.emitFile({ type: 'asset', fileName: FILE, source: asText(await collectLicences(bundle)) })
          delete bundle[VITES]
        }
        catch (error) {
          this.error((error as Error).message)
        }
      },
    },
  }
}

async function collectLicences(bundle: Rolldown.OutputBundle): Promise<Licence[]> {
  const own = projectName()
  const outputs = Object.values(bundle)
  const modules = outputs.flatMap(output => output.type === 'chunk' ? output.moduleIds : [])
  const styles = outputs.flatMap(output => output.type === 'asset' && output.fileName.endsWith('.css') ? `${output.source}` : [])
  const vites = bundle[VITES] as Rolldown.OutputAsset
  const listed: Licence[] = JSON.parse(`${vites.source}`)
  const named = listed.filter(({ name }) => name !== own).map(licence => licence.text ? licence : packageLicence(licence.name))
  const unnamed = writersOf(modules).map(packageLicence)
  const packages = new Map([...unnamed, ...named].map(licence => [`${licence.name} ${licence.version}`, licence]))
  return [
    ...projectLicence(),
    ...[...packages.values()].sort((a, b) => a.name < b.name ? -1 : 1),
    ...iconsIn(modules, styles.join(''), iconCollections()).map(iconsLicence),
    ...await Promise.all(fontStacks.flatMap(({ latin, chinese }) => chinese ? [latin, chinese] : [latin]).map(fontLicence)),
  ]
}

function asText(licences: Licence[]): string {
  const sections = licences.map(({ name, version, identifier, text }) => `${'-'.repeat(72)}\n${name} ${version} (${identifier})\n\n${text!.replaceAll('\r\n', '\n')}\n`)
  // The mark at its beginning tells browsers that it is UTF-8, whatever the server says or doesn't say.
  return `\uFEFF${intro}\n\n${sections.join('\n')}`
}

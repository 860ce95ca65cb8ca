import type { Rolldown } from 'vite'
import type { Licence } from './licence'
import { fontStacks } from '../fonts/families'
import { fontLicence, iconCollections, iconsLicence, packageLicence, projectLicence, projectName } from './licence'
import { iconsIn, writersOf } from './unnamed'

/**
 * The licences of all that is in a build: the project's, the packages', then icons and fonts.
 *
 * @param listed those that Vite found
 * @throws {DeckError} if a package, or the text of its licence, can't be found
 */
export async function collectLicences(bundle: Rolldown.OutputBundle, listed: Licence[]): Promise<Licence[]> {
  const own = projectName()
  const outputs = Object.values(bundle)
  const modules = outputs.flatMap(output => output.type === 'chunk' ? output.moduleIds : [])
  const styles = outputs.flatMap(output => output.type === 'asset' && output.fileName.endsWith('.css') ? `${output.source}` : [])
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

import type { FontFamily } from '../fonts/families'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { projectRoot, slidevCli } from '../../slidev/cli'
import { DeckError } from '../../terminal/fail'
import { fontCopyright } from '../fonts/copyright'

/** What is in the built deck, and under which terms. Of the form in which Vite's `build.license` lists packages. */
export interface Licence {
  name: string
  version: string
  /** Short name of the licence, as SPDX has it. */
  identifier?: string
  text?: string
}

const LICENCE_FILE = /^(?:licen[cs]e|copying)/i
/** Follows Vite's own licence in the same file: code that runs while the deck is built and isn't in it. */
const OF_OTHERS = /^# Licenses of bundled dependencies$[\s\S]*/m

/** What the deck's package is called. */
export function projectName(): string {
  return readJson(join(projectRoot, 'package.json')).name
}

/** The deck's own licence, if it has one. */
export function projectLicence(): Licence[] {
  return licenceFileIn(projectRoot) ? [readLicence(projectRoot)] : []
}

/** A package's licence, by its name. */
export function packageLicence(name: string): Licence {
  return readLicence(findPackage(name))
}

/** Names of the collections of icons that can be used. */
export function iconCollections(): string[] {
  return readdirSync(findPackage('@iconify-json'))
}

/** The licence of a collection of icons: not the one of the package that hands it on. */
export function iconsLicence(collection: string): Licence {
  const folder = findPackage(`@iconify-json/${collection}`)
  const { author, license } = readJson(join(folder, 'info.json'))
  const { version } = readJson(join(folder, 'package.json'))
  const name = `${collection} (icons)`
  return { name, version, identifier: license.spdx, text: standardText(name, `${author.name} (${author.url})`, license.spdx) }
}

/** The licence of the family that one of the deck's is cut from, with the copyright that the font itself names. */
export async function fontLicence(family: FontFamily): Promise<Licence> {
  const { version, identifier, text } = packageLicence(family.package)
  return { name: `${family.name} (font), cut from ${family.package}`, version, identifier, text: `${await fontCopyright(family)}\n\n${text}` }
}

function readLicence(folder: string): Licence {
  const { name, version, license, author } = readJson(join(folder, 'package.json'))
  const file = licenceFileIn(folder)
  const text = file
    ? readFileSync(join(folder, file), 'utf8').replace(OF_OTHERS, '').trim()
    : standardText(name, author?.name ?? author, license)
  return { name, version, identifier: license, text }
}

function licenceFileIn(folder: string): string | undefined {
  return readdirSync(folder).find(file => LICENCE_FILE.test(file))
}

/** The text of a licence that lies with others who use it, put in the name of who made something. */
function standardText(name: string, author: string, licence: string): string {
  const notice = `Copyright (c) ${author}`
  if (licence === 'MIT')
    return packageLicence('@slidev/cli').text!.replace(/^Copyright .*$/m, notice)
  if (licence === 'Apache-2.0')
    return `${notice}\n\n${packageLicence('typescript').text}`
  throw new DeckError(`The text of the licence of ${name}, ${licence}, isn’t in its package: say in kit/site/licences/licence.ts where to find it.`)
}

function findPackage(name: string): string {
  const folder = createRequire(slidevCli).resolve.paths(name)!.map(folder => join(folder, name)).find(folder => existsSync(folder))
  if (!folder)
    throw new DeckError(`The package ${name} isn’t installed, whose licence belongs into the built deck: run npm ci, or see in kit/site/licences/ whether it is still in use.`)
  return folder
}

function readJson(file: string): any {
  return JSON.parse(readFileSync(file, 'utf8'))
}

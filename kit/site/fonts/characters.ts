import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, resolve } from 'node:path'

/** Where a character was first seen. `file` is relative to the project. */
export interface Place {
  file: string
  line: number
}

const folders = ['pages', 'data', 'components', 'snippets', 'kit/components', 'kit/layouts', 'kit/composables', 'kit/model', 'kit/remote']
const extensions = new Set(['.md', '.ts', '.vue', '.json'])

/** Control characters, spaces and variation selectors have nothing to draw. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Variation_Selector}]/u

/** Whether a file's text can end up on a slide or in a note. */
export function isDeckText(root: string, file: string): boolean {
  const path = relative(root, file).replaceAll('\\', '/')
  if (!extensions.has(extname(path)))
    return false
  return path.includes('/') ? folders.some(folder => path.startsWith(`${folder}/`)) : path.endsWith('.vue') || /^slides.*\.md$/.test(path)
}

/**
 * Every visible character in the deck's texts, with the place it is first used.
 *
 * @param root the project's folder
 * @param deckFiles Markdown files the deck is made of, wherever they lie
 */
export function collectCharacters(root: string, deckFiles: string[] = []): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const path of listDeckTexts(root, deckFiles)) {
    const file = relative(root, path)
    let line = 1
    for (const character of readFileSync(path, 'utf8')) {
      if (character === '\n')
        line += 1
      else if (!places.has(character) && !invisible.test(character))
        places.set(character, { file, line })
    }
  }
  return places
}

function listDeckTexts(root: string, deckFiles: string[]): string[] {
  const inFolders = folders
    .map(folder => join(root, folder))
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
  const atRoot = readdirSync(root).map(name => join(root, name))
  const found = [...atRoot, ...inFolders].filter(file => isDeckText(root, file))
  return [...new Set([...found, ...deckFiles.map(file => resolve(root, file))])].sort()
}

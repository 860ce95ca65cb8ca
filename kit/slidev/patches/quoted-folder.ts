import type { Plugin } from 'vite'

/**
 * Lets the project lie in a folder with an apostrophe in its name: Slidev, and what finds its components, write whole
 * paths in single quotes into the code that they make up.
 *
 * @param root the project's folder
 */
export function quotedFolderPlugins(root: string): Plugin[] {
  const path = root.replaceAll('\\', '/')
  if (!path.includes('\''))
    return []
  const transform = (code: string) => code.includes(path)
    ? { code: code.replaceAll(path, path.replaceAll('\'', '\\\'')), map: null }
    : undefined
  return [
    // What Slidev makes up is parsed early, components are imported late.
    { name: 'deck:quoted-folder', enforce: 'pre', transform: (code, id) => id.startsWith('/@slidev/') ? transform(code) : undefined },
    { name: 'deck:quoted-folder-late', enforce: 'post', transform },
  ]
}

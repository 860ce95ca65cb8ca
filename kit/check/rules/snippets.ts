import type { Rule } from '../../sources/deck'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { escapeForPattern, findAll } from '../../sources/text'

/** Code to be shown on a slide whose file or region isn't there: without its region, Slidev shows the whole file. */
export const snippets: Rule = ({ root, slides }) => slides.flatMap(({ file, prose }) =>
  findAll(prose, /^[ \t]*<<<[ \t]*(\S+?)(?:#([\w-]+))?(?=[ \t{]|$)/gm).flatMap(({ match, line }) => {
    const [, path = '', region] = match
    const target = path.startsWith('@/') ? join(root, path.slice(2)) : resolve(root, dirname(file), path)
    const name = relative(root, target)
    if (!existsSync(target))
      return [{ file, line, message: `the snippet ${name} is not there: bring it back, or correct its name` }]
    const text = readFileSync(target, 'utf8')
    if (!region || hasRegion(text, region))
      return []
    const regions = [...text.matchAll(/#region[ \t]+([\w-]+)/g)].map(m => m[1])
    const remedy = regions.length && !regions.includes(region)
      ? `it has ${regions.join(', ')}`
      : `put the lines to show between "// #region ${region}" and "// #endregion"`
    return [{ file, line, message: `${name} has no whole region "${region}": ${remedy}` }]
  }))

function hasRegion(text: string, region: string): boolean {
  const start = new RegExp(`#region[ \\t]+${escapeForPattern(region)}[ \\t]*$`, 'm').exec(text)
  return start !== null && text.slice(start.index).includes('#endregion')
}

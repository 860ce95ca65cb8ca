import type { Rule } from '../../sources/deck'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** An addon that is named by its path leads somewhere: from the project's folder, by `@/`. */
export const addons: Rule = ({ root, entry, headmatter }) => [headmatter.addons ?? []].flat().map(String).filter(name => /^(?:@|\.\.?)?\//.test(name) && !(name.startsWith('@/') && existsSync(join(root, name.slice(2), 'package.json')))).map(name => ({ file: entry, line: 1, message: `addons: "${name}" is not there: name a folder with a package.json from the project's own, as "@/kit" does` }))

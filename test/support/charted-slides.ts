import type { OutlinedSlide } from './outline'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectRoot } from '../../kit/slidev/cli'

const folders = ['components/themes', 'components/briefing']
const chartComponents = folders.flatMap(folder => readdirSync(join(projectRoot, folder))
  .filter(file => /\/chart\/\w+\.vue'/.test(readFileSync(join(projectRoot, folder, file), 'utf8')))
  .map(file => basename(file, '.vue')))

/** Whether a slide draws a chart at some click. */
export function hasChart({ content }: OutlinedSlide): boolean {
  return chartComponents.some(name => new RegExp(`<${name}\\b`).test(content))
}

import type { OutlinedSlide } from './outline'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectRoot } from '../../kit/slidev/cli'
import { tagsOnSlide } from './tags-on-slide'

const components = join(projectRoot, 'components')
const withCharts = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.vue') && /\/ChartFigure\.vue'/.test(readFileSync(join(components, file), 'utf8')))
  .map(file => basename(file, '.vue'))

/** Whether a slide draws a chart at some click. */
export function hasChart(slide: OutlinedSlide): boolean {
  return withCharts.some(component => tagsOnSlide(slide, component).length > 0)
}

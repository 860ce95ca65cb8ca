import type { ChartType, Plugin } from 'chart.js'
import type { Kind } from '../../model/schema'
import type { DirectLabel } from './direct-labels'
import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, ScatterController } from 'chart.js'
import { directLabels } from './direct-labels'
import { kindInk } from './kind-ink'
import { fonts, palette } from './palette'

/** Whoever checks a drawing gets from its canvas to the values behind it. */
const chartOfCanvas: Plugin = {
  id: 'chartOfCanvas',
  beforeInit(chart) {
    chart.canvas.chart = chart
  },
}

// Only what the deck draws with: Chart.js leaves the rest out of the bundle.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  directLabels,
  kindInk,
  chartOfCanvas,
)

// Per-chart `font` options don't reach every text; these do.
Chart.defaults.font.family = fonts.sans
Chart.defaults.font.size = 20
Chart.defaults.color = palette.ink
Chart.defaults.borderColor = palette.hairline

declare module 'chart.js' {
  interface BarControllerDatasetOptions {
    /** The kind of evidence of each bar: `kind-ink.ts` draws it so. */
    kinds?: Kind[]
  }
  // eslint-disable-next-line unused-imports/no-unused-vars -- a merged interface must repeat the parameter
  interface PluginOptionsByType<TType extends ChartType> {
    /** Text on the chart, in the scales' units. */
    directLabels?: { labels: DirectLabel[] }
  }
}

declare global {
  interface HTMLCanvasElement {
    /** The chart that draws on it. */
    chart?: Chart
  }
}

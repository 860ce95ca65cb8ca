import type { ChartOptions } from 'chart.js'
import type { DirectLabel } from './direct-labels'

/** Room around the scales, in slide units. */
type Padding = Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>

/** An axis that takes no room and draws nothing. */
export const noAxis = { display: false } as const

/** An axis without grid, whose ticks are read as labels. */
export const labelAxis = {
  grid: { display: false },
  border: { display: false },
  ticks: { padding: 10 },
} as const

/**
 * What every chart has in common: a fixed size on the slide, nothing that needs a mouse, direct labels instead of
 * legends, values within the frame. Extend the result; every chart passes a whole new object, since vue-chartjs merges.
 */
export function baseOptions(motion: number, labels: DirectLabel[], padding: Padding = {}): ChartOptions {
  return {
    responsive: false,
    events: [],
    animation: motion ? { duration: motion, easing: 'easeOutCubic' } : false,
    // Automatic padding would move bars off the places their labels stand at.
    layout: { autoPadding: false, padding },
    plugins: {
      legend: { display: false },
      tooltip: { enabled: false },
      directLabels: { labels },
    },
  }
}

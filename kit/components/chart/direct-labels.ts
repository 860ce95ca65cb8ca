import type { Plugin } from 'chart.js'
import { fonts, palette } from './palette'

/** Text on a chart. Place in the scales' units, sizes in slide units. */
export interface DirectLabel {
  x: number
  y: number
  /** Shift to the right, after the scales have placed it. */
  dx?: number
  /** Shift downwards. */
  dy?: number
  /** First lines, bold. */
  head?: string
  /** What follows, in plain weight. */
  text?: string
  color?: string
  size?: number
  align?: CanvasTextAlign
  /** Which edge of the whole block stands at the place. */
  edge?: 'top' | 'middle' | 'bottom'
  /** Lines longer than this are broken between words, Chinese anywhere. */
  maxWidth?: number
}

const LINE_HEIGHT = 1.25
const CJK = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Pieces that may be parted: words with the space after them, or single Chinese characters. */
function pieces(text: string): string[] {
  return CJK.test(text) ? text.match(/[\w\s.$%-]+|./gu) ?? [] : text.split(/(?<= )/)
}

function wrap(ctx: CanvasRenderingContext2D, text: string, maxWidth: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const piece of pieces(paragraph)) {
      if (line && ctx.measureText((line + piece).trimEnd()).width > maxWidth) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += piece
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/** Draws `options.plugins.directLabels.labels` over everything else. */
export const directLabels: Plugin = {
  id: 'directLabels',
  afterDatasetsDraw(chart, _args, options) {
    const { ctx, scales } = chart
    for (const label of (options.labels ?? []) as DirectLabel[]) {
      const { dx = 0, dy = 0, size = 20, maxWidth = Infinity, edge = 'middle', align = 'left' } = label
      const weights = [700, 400] as const
      const lines = [label.head, label.text].flatMap((text, i) => {
        ctx.font = `${weights[i]} ${size}px ${fonts.sans}`
        return text ? wrap(ctx, text, maxWidth).map(line => ({ line, font: ctx.font })) : []
      })
      const step = size * LINE_HEIGHT
      const top = { top: 0, middle: -lines.length * step / 2, bottom: -lines.length * step }[edge]
      const x = scales.x!.getPixelForValue(label.x) + dx
      const y = scales.y!.getPixelForValue(label.y) + dy + top
      ctx.save()
      ctx.textAlign = align
      ctx.textBaseline = 'middle'
      ctx.fillStyle = label.color ?? palette.ink
      lines.forEach(({ line, font }, i) => {
        ctx.font = font
        ctx.fillText(line, x, y + (i + 0.5) * step)
      })
      ctx.restore()
    }
  },
}

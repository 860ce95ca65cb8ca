import type { BarElement, Plugin } from 'chart.js'
import type { Kind } from '../../model/schema'

interface KindBars { kinds?: Kind[], borderColor?: string }

/** Where a bar stands now, in the middle of an animation too. */
function box(element: BarElement) {
  const { base, width, height, horizontal, ...props } = element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'])
  const x = props.x ?? 0
  const y = props.y ?? 0
  return horizontal
    ? { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height }
    : { x: x - width / 2, y: Math.min(y, base), width, height: Math.abs(y - base) }
}

/** Lines across a box, from lower left to upper right. */
function hatch(ctx: CanvasRenderingContext2D, x: number, y: number, width: number, height: number) {
  ctx.beginPath()
  ctx.rect(x, y, width, height)
  ctx.clip()
  ctx.beginPath()
  for (let at = -height; at < width; at += 11) {
    ctx.moveTo(x + at, y + height)
    ctx.lineTo(x + at + height, y)
  }
  ctx.stroke()
}

/** How much of its colour a plan or a sketch has within its edge: with more, a plan in red would look filled. */
const BREATH = { forecast: 0.08, illustrative: 0.24 }

const isOutlined = (kind: Kind | undefined): kind is 'forecast' | 'derived' | 'illustrative' => kind === 'forecast' || kind === 'derived' || kind === 'illustrative'

/** How a dataset of bars is inked by the kinds of its bars: what `kindInk` draws as an outline, Chart.js doesn't fill. */
export function inkOf(kinds: Kind[], colour: string): { kinds: Kind[], borderColor: string, backgroundColor: string[] } {
  return { kinds, borderColor: colour, backgroundColor: kinds.map(kind => isOutlined(kind) ? 'transparent' : colour) }
}

/**
 * Inks bars by their kind of evidence: reported and said are filled by Chart.js; a forecast is a dashed outline with a
 * breath of its colour, what is illustrative has that breath in a whole outline, a derived figure is hatched. Reads `kinds` and
 * the one `borderColor` of a bar dataset.
 */
export const kindInk: Plugin<'bar'> = {
  id: 'kindInk',
  afterDatasetDraw(chart, { index, meta }) {
    const { kinds, borderColor } = chart.data.datasets[index] as KindBars
    if (!kinds || !borderColor)
      return
    const { ctx } = chart
    meta.data.forEach((element, i) => {
      const kind = kinds[i]
      const { x, y, width, height } = box(element as BarElement)
      if (!width || !height || !isOutlined(kind))
        return
      ctx.save()
      ctx.strokeStyle = ctx.fillStyle = borderColor
      ctx.lineWidth = 3
      ctx.setLineDash(kind === 'forecast' ? [10, 7] : [])
      ctx.strokeRect(x + 1.5, y + 1.5, width - 3, height - 3)
      ctx.lineWidth = 2
      if (kind === 'derived')
        hatch(ctx, x, y, width, height)
      if (kind !== 'derived') {
        ctx.globalAlpha = BREATH[kind]
        ctx.fillRect(x, y, width, height)
      }
      ctx.restore()
    })
  },
}

import type { DrawnPicture, DrawnShape, Rect, Seen } from './drawn-slide'

/** Runs in the page: draws a slider as the browser does, which tells of its parts nothing but their colour. */
export function readSlider(input: HTMLInputElement, rectOf: (rect: DOMRect) => Rect, { opacity, fade }: Seen): DrawnPicture | undefined {
  if (input.type !== 'range')
    return undefined
  const { x, y, width, height } = rectOf(input.getBoundingClientRect())
  const [thickness, knob, middle] = [8, 16, y + height / 2]
  const share = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min))
  const at = x + knob / 2 + share * (width - knob)
  const bar = (end: number) => {
    const r = thickness / 2
    return `M${x + r} ${middle - r}H${end - r}a${r} ${r} 0 0 1 0 ${2 * r}H${x + r}a${r} ${r} 0 0 1 0 ${-2 * r}Z`
  }
  const shape = (path: string, fill: string, stroke = 'none'): DrawnShape => ({
    path,
    matrix: [1, 0, 0, 1, 0, 0],
    fill,
    fillOpacity: opacity,
    stroke,
    strokeOpacity: opacity,
    strokeWidth: 1,
    dashes: [],
    isRound: false,
  })
  const accent = getComputedStyle(input).accentColor
  const [r, label] = [knob / 2, input.closest('label')?.textContent?.trim() ?? '']
  return {
    type: 'picture',
    name: `${label} ${input.value}`.trim(),
    shapes: [
      shape(bar(x + width), 'rgb(239, 239, 239)', 'rgb(178, 178, 178)'),
      shape(bar(at), accent),
      shape(`M${at - r} ${middle}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`, accent),
    ],
    fade,
  }
}

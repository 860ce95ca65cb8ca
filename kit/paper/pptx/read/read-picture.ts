import type { DrawnPicture, DrawnShape, Rect, Seen } from './drawn-slide'

/** Runs in the page: reads the shapes of a drawing; its words are read as text. */
export function readPicture(svg: SVGSVGElement, rectOf: (rect: DOMRect) => Rect, { opacity, fade }: Seen): DrawnPicture | undefined {
  const named = svg.closest('[role="img"][aria-label], figure[aria-label]')
  const isHidden = svg.closest('[aria-hidden="true"]') !== null
  const origin = rectOf(new DOMRect(0, 0, 0, 0))

  const ellipse = (cx: number, cy: number, rx: number, ry: number) =>
    `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`

  function pathOf(element: Element): string | undefined {
    // Lengths may be shares of the drawing.
    const n = (name: string) => (element as unknown as Record<string, SVGAnimatedLength>)[name]!.baseVal.value
    switch (element.tagName) {
      case 'path': return element.getAttribute('d') ?? ''
      case 'circle': return ellipse(n('cx'), n('cy'), n('r'), n('r'))
      case 'ellipse': return ellipse(n('cx'), n('cy'), n('rx'), n('ry'))
      case 'line': return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`
      case 'polyline': return `M${element.getAttribute('points')}`
      case 'polygon': return `M${element.getAttribute('points')}Z`
      case 'rect': {
        const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')]
        const r = Math.min(n('rx') || n('ry'), width / 2, height / 2)
        if (r === 0)
          return `M${x} ${y}h${width}v${height}h${-width}Z`
        const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
        const [across, down] = [width - 2 * r, height - 2 * r]
        const [top, bottom] = [`h${across}${corner(r, r)}v${down}`, `${corner(-r, r)}h${-across}${corner(-r, -r)}`]
        return `M${x + r} ${y}${top}${bottom}v${-down}${corner(r, -r)}Z`
      }
    }
  }

  /** What the drawing's edge, and the clips around a shape, leave of it. */
  function clipOf(element: Element): Rect | undefined {
    const clips = getComputedStyle(svg).overflow === 'visible' ? [] : [rectOf(svg.getBoundingClientRect())]
    for (let parent: Element = element; parent !== svg; parent = parent.parentElement!) {
      const id = /^url\("?#([^")]+)/.exec(getComputedStyle(parent).clipPath)?.[1]
      const clip = id && svg.querySelector<SVGGraphicsElement>(`#${CSS.escape(id)} > *`)
      if (clip) {
        const [{ x, y, width, height }, matrix] = [clip.getBBox(), (parent as SVGGraphicsElement).getScreenCTM()!]
        const [start, end] = [new DOMPoint(x, y).matrixTransform(matrix), new DOMPoint(x + width, y + height).matrixTransform(matrix)]
        clips.push(rectOf(new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y)))
      }
    }
    return clips.reduce<Rect | undefined>((a, b) => {
      if (!a)
        return b
      const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
      return { x, y, width: Math.min(a.x + a.width, b.x + b.width) - x, height: Math.min(a.y + a.height, b.y + b.height) - y }
    }, undefined)
  }

  function opacityOf(element: Element): number {
    let product = opacity
    for (let parent: Element = element; parent !== svg; parent = parent.parentElement!)
      product *= Number(getComputedStyle(parent).opacity)
    return product
  }

  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('*:not(defs *, clipPath *, mask *, symbol *)')].flatMap((element): DrawnShape[] => {
    const path = pathOf(element)
    const look = getComputedStyle(element)
    const matrix = element.getScreenCTM?.()
    if (!path || !matrix || look.visibility === 'hidden' || element.closest('[display="none"]'))
      return []
    const { a, b, c, d, e, f } = matrix
    const seen = opacityOf(element)
    const scale = look.vectorEffect === 'non-scaling-stroke' ? 1 : Math.sqrt(Math.abs(a * d - b * c))
    return [{
      path,
      matrix: [a, b, c, d, e + origin.x, f + origin.y],
      clip: clipOf(element),
      fill: look.fill,
      fillOpacity: seen * Number(look.fillOpacity),
      stroke: look.stroke,
      strokeOpacity: seen * Number(look.strokeOpacity),
      strokeWidth: Number.parseFloat(look.strokeWidth) * scale,
      dashes: look.strokeDasharray === 'none' ? [] : look.strokeDasharray.split(',').map(length => Number.parseFloat(length) * scale),
      isRound: look.strokeLinecap === 'round',
    }]
  })
  if (!shapes.length)
    return undefined
  return {
    type: 'picture',
    name: isHidden ? '' : named?.getAttribute('aria-label') ?? '',
    shapes,
    fade,
    href: svg.closest('a')?.getAttribute('href') ?? undefined,
  }
}

import type { Kind } from '../../../kit/model/schema'
import type { Part } from '../deck-page'
import type { Box } from './read-texts'

/** A bar, a point or a line of a chart, as Chart.js draws it. */
export interface ReadShape {
  type: 'bar' | 'point' | 'line'
  /** What it shows on a scale whose numbers are told: a bar's end, both ends of a bar or line that has two, a point's height. */
  value: number | [number, number] | undefined
  /** The kind of evidence the component says it is drawn as. */
  kind: Kind | undefined
  /** Its own area on the slide, without what surrounds it. */
  box: Box
  /** The corners of a line, the middle of a point. */
  path: [x: number, y: number][]
  /** What tells it from others: its filling, or a line's colour. */
  color: string
  /** How far its length or place is from what its scale makes of its value, in slide units. */
  off: number
}

/** A chart that is shown. */
export interface ReadChart {
  /** The canvas's accessible name. */
  name: string
  /** The table for those who can't see the canvas, its head first. */
  table: string[][]
  subtitle: string
  /** Ids of the entries it draws. */
  ids: string[]
  isIllustrative: boolean
  /** Where its canvas stands. */
  box: Box
  /** Pixels of the screen it takes, and pixels it was drawn with. */
  shownWidth: number
  drawnWidth: number
  /** What is written along its axes. */
  ticks: string[]
  /** Everything that is written on it. */
  words: string[]
  shapes: ReadShape[]
  /** Whether nothing of it is still moving. */
  isAtRest: boolean
  /** Whether nothing is on its canvas, whatever stands over it. */
  isBlank: boolean
}

/** Reads every chart on the slide that is shown: what its canvas has, what Chart.js drew, and what it says in words. */
export function readCharts(slide: Part): Promise<ReadChart[]> {
  return slide.evaluate((root) => {
    const page = root.getBoundingClientRect()
    const scale = page.width / 1280

    /** By a copy: a browser warns of a canvas that is read again and again. */
    function isBlank(canvas: HTMLCanvasElement): boolean {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!
      copy.drawImage(canvas, 0, 0)
      return !copy.getImageData(0, 0, canvas.width, canvas.height).data.some(value => value)
    }

    function readShapes(canvas: HTMLCanvasElement): ReadShape[] {
      const chart = canvas.chart!
      const { left, top, width } = canvas.getBoundingClientRect()
      const zoom = width / chart.width / scale
      const onSlide = (x: number, y: number): [number, number] => [
        (left - page.left) / scale + x * zoom,
        (top - page.top) / scale + y * zoom,
      ]
      const boxOf = (points: [number, number][]): Box => {
        const [xs, ys] = [points.map(point => point[0]), points.map(point => point[1])]
        return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
      }

      return chart.getSortedVisibleDatasetMetas().flatMap((meta): ReadShape[] => {
        const dataset = chart.data.datasets[meta.index] as unknown as {
          kinds?: Kind[]
          data: (number | [number, number] | { x: number, y: number } | null)[]
          borderColor: string
          borderWidth: number
        }
        const axis = meta.vScale!
        const pixel = (value: number) => axis.getPixelForValue(value)

        const bars = meta.type !== 'bar'
          ? []
          : meta.data.flatMap((element, i): ReadShape[] => {
              const value = dataset.data[i] as number | [number, number] | null
              const { x, y, base, width, height, horizontal } = element as unknown as {
                x: number
                y: number
                base: number
                width: number
                height: number
                horizontal: boolean
              }
              const length = Math.abs((horizontal ? x : y) - base)
              const [from, to] = Array.isArray(value) ? value : [0, value ?? 0]
              if (value === null || !length)
                return []
              return [{
                type: 'bar',
                value,
                kind: dataset.kinds?.[i] ?? dataset.kinds?.[0],
                box: boxOf(horizontal
                  ? [onSlide(base, y - height / 2), onSlide(x, y + height / 2)]
                  : [onSlide(x - width / 2, base), onSlide(x + width / 2, y)]),
                path: [],
                color: String(element.options.backgroundColor),
                off: Math.abs(Math.abs(pixel(to) - pixel(from)) - length) * zoom,
              }]
            })

        const points = meta.type === 'bar'
          ? []
          : meta.data.flatMap((element, i): ReadShape[] => {
              const value = dataset.data[i]
              const radius = element.options.radius as number
              if (!radius || (element as { skip?: boolean }).skip || value === null)
                return []
              const [x, y] = typeof value === 'object' && 'x' in value ? [meta.xScale!.getPixelForValue(value.x), pixel(value.y)] : [meta.xScale!.getPixelForValue(i), pixel(value as number)]
              return [{
                type: 'point',
                value: axis.options.display ? value as number : undefined,
                kind: dataset.kinds?.[i] ?? dataset.kinds?.[0],
                box: boxOf([onSlide(element.x - radius, element.y - radius), onSlide(element.x + radius, element.y + radius)]),
                path: [onSlide(element.x, element.y)],
                color: String(element.options.backgroundColor),
                off: Math.hypot(x - element.x, y - element.y) * zoom,
              }]
            })

        const corners = meta.data.filter(element => !(element as { skip?: boolean }).skip).map(element => onSlide(element.x, element.y))
        const isLine = corners.length > 1 && (meta.type === 'line' || (dataset as { showLine?: boolean }).showLine === true)
        const ends = [dataset.data[0], dataset.data.at(-1)] as { x: number }[]
        const lines: ReadShape[] = !isLine
          ? []
          : [{
              type: 'line',
              value: meta.type === 'scatter' && meta.xScale!.options.display ? [ends[0]!.x, ends[1]!.x] : undefined,
              kind: dataset.kinds?.[0],
              box: boxOf(corners),
              path: corners,
              color: dataset.borderColor,
              off: 0,
            }]

        return [...bars, ...points, ...lines]
      })
    }

    const textOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim()
    const canvases = [...root.querySelectorAll<HTMLCanvasElement>('figure[data-chart] canvas')].filter(canvas => canvas.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return canvases.map((canvas): ReadChart => {
      const figure = canvas.closest('figure')!
      const { left, top, right, bottom, width } = canvas.getBoundingClientRect()
      return {
        name: canvas.getAttribute('aria-label') ?? '',
        table: [...figure.querySelectorAll('tr')].map(row => [...row.children].map(textOf)),
        subtitle: [...figure.querySelectorAll('figcaption')].map(textOf).join(''),
        ids: figure.dataset.evidence!.split(' ').filter(Boolean),
        isIllustrative: figure.dataset.illustrative !== undefined,
        box: {
          left: (left - page.left) / scale,
          top: (top - page.top) / scale,
          right: (right - page.left) / scale,
          bottom: (bottom - page.top) / scale,
        },
        shownWidth: width * devicePixelRatio,
        drawnWidth: canvas.width,
        ticks: Object.values(canvas.chart!.scales)
          .flatMap(axis => axis.options.display ? axis.ticks.flatMap(tick => tick.label ?? []).map(String) : []),
        words: window.canvasRecord.textsOn(canvas).map(({ words }) => words),
        shapes: readShapes(canvas),
        isAtRest: window.canvasRecord.isAtRest(canvas),
        isBlank: isBlank(canvas),
      }
    })
  })
}

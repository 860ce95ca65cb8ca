import type { UnitInk } from '../../model/units'
import { rounded } from '../../model/units'

/** What a unit looks like. */
export type Shape = 'square' | 'dot'

/** Where units stand, and how large they are, in slide units. */
export interface Grid {
  shape: Shape
  /** From one unit to the next. */
  pitch: number
  columns: number
  rows: number
  /** Whether one column is filled after the other; else one row after the other. */
  byColumns: boolean
}

/** Slide units of an edge for which there is one dash; of a large unit's, dashes are longer. */
const DASH = { small: 8, large: 16 }
/** Edge of a unit that is large. */
const LARGE = 30
/** Slide units between the lines of a hatching, and the edge of a square in which more than one would shimmer. */
const HATCH = { every: 7, single: 14 }
/** Edge of a square from which on dashes don't turn to fuzz, however many squares have them. */
const CALM = 28
/** The frame around squares with less: how thick in slide units, and how far out in pitches. */
const FRAME = { stroke: 3, out: 0.17 }

/** Edge of a unit, or its diameter. */
export const sizeOf = ({ pitch }: Pick<Grid, 'pitch'>): number => rounded(pitch - Math.max(1.5, pitch * 0.28))

/** Thickness of its lines: three units, less where that would fill it. */
export const strokeOf = (grid: Pick<Grid, 'pitch'>): number => rounded(Math.min(3, Math.max(1.2, sizeOf(grid) / (sizeOf(grid) < CALM ? 13 : 8))))

/** Whether plans are squares so small that they have edges without dashes, and one dashed frame around them all (`framePath`). */
export const haveFrame = (grid: Pick<Grid, 'pitch' | 'shape'>): boolean => grid.shape === 'square' && sizeOf(grid) < CALM

/** Thickness of that frame. */
export const FRAME_STROKE = FRAME.stroke

/**
 * The outlines of some units as one path.
 *
 * @param from number of the first unit's place
 * @param count how many; a fraction cuts the last one to its share
 */
export function unitsPath(grid: Grid, { fill, isDashed }: UnitInk, from: number, count: number): string {
  return Array.from({ length: Math.ceil(count) }, (_, i) => {
    const { x, y } = placeOf(grid, from + i)
    const share = Math.min(1, count - i)
    return grid.shape === 'dot' ? dotPath(x, y, sizeOf(grid), fill, isDashed) : squarePath(x, y, sizeOf(grid), fill, isDashed, share)
  }).join('')
}

function cellOf({ columns, rows, byColumns }: Grid, i: number): [column: number, row: number] {
  return byColumns ? [Math.floor(i / rows), i % rows] : [i % columns, Math.floor(i / columns)]
}

function placeOf(grid: Grid, i: number): { x: number, y: number } {
  const { pitch } = grid
  const [column, row] = cellOf(grid, i)
  const margin = (pitch - sizeOf({ pitch })) / 2
  return { x: rounded(column * pitch + margin), y: rounded(row * pitch + margin) }
}

/** The dashed frame around some units: a dash for each square at it. Parameters as in `unitsPath`. */
export function framePath(grid: Grid, from: number, count: number): string {
  const { pitch, columns, rows, byColumns } = grid
  const has = (column: number, row: number) => {
    const i = byColumns ? column * rows + row : row * columns + column
    return column >= 0 && row >= 0 && column < columns && row < rows && i >= from && i < from + count
  }
  const dash = rounded(0.6 * pitch)
  const inset = 0.2 * pitch
  const out = FRAME.out * pitch
  return Array.from({ length: count }, (_, i) => {
    const [column, row] = cellOf(grid, from + i)
    const [x, y, right, bottom] = [column * pitch, row * pitch, (column + 1) * pitch, (row + 1) * pitch]
    return [
      has(column, row - 1) ? '' : `M${rounded(x + inset)} ${rounded(y - out)}h${dash}`,
      has(column, row + 1) ? '' : `M${rounded(x + inset)} ${rounded(bottom + out)}h${dash}`,
      has(column - 1, row) ? '' : `M${rounded(x - out)} ${rounded(y + inset)}v${dash}`,
      has(column + 1, row) ? '' : `M${rounded(right + out)} ${rounded(y + inset)}v${dash}`,
    ].join('')
  }).join('')
}

function squarePath(x: number, y: number, size: number, fill: UnitInk['fill'], isDashed: boolean, share: number): string {
  const width = rounded(size * share)
  const whole = `M${x} ${y}h${width}v${size}h${-width}z`
  if (fill === 'solid')
    return whole
  const edge = isDashed ? dashedEdge(x, y, width, size) : whole
  return fill === 'hatched' ? edge + hatchedSquare(x, y, width, size) : edge
}

const dashFor = (length: number) => length < LARGE ? DASH.small : DASH.large

/** Dashes that meet at the corners, drawn one by one: a dash pattern costs paper ten times as much. */
function dashedEdge(x: number, y: number, width: number, height: number): string {
  const [[across, dash], [down, drop]] = [width, height].map((length) => {
    const dashes = Math.max(1, Math.round(length / dashFor(length)))
    return [Array.from({ length: dashes - 1 }, (_, i) => (i + 1) * length / dashes), 0.55 * length / dashes] as const
  }) as [readonly [number[], number], readonly [number[], number]]
  const [a, b] = [rounded(dash / 2), rounded(drop / 2)]
  const [right, bottom] = [rounded(x + width), rounded(y + height)]
  const corners = `M${x} ${rounded(y + b)}v${-b}h${a}M${rounded(right - a)} ${y}h${a}v${b}M${right} ${rounded(bottom - b)}v${b}h${-a}M${rounded(x + a)} ${bottom}h${-a}v${-b}`
  const sides = [
    ...across.flatMap(at => [y, bottom].map(edge => `M${rounded(x + at - a)} ${edge}h${rounded(dash)}`)),
    ...down.flatMap(at => [x, right].map(edge => `M${edge} ${rounded(y + at - b)}v${rounded(drop)}`)),
  ]
  return corners + sides.join('')
}

/** Lines from lower left to upper right. */
function hatchedSquare(x: number, y: number, width: number, height: number): string {
  const lines = height < HATCH.single ? 2 : Math.max(2, Math.round((width + height) / HATCH.every))
  return Array.from({ length: lines - 1 }, (_, i) => {
    const along = (i + 1) * (width + height) / lines
    const [left, right] = [Math.max(0, along - height), Math.min(width, along)]
    return `M${rounded(x + left)} ${rounded(y + along - left)}L${rounded(x + right)} ${rounded(y + along - right)}`
  }).join('')
}

function dotPath(x: number, y: number, size: number, fill: UnitInk['fill'], isDashed: boolean): string {
  const r = rounded(size / 2)
  const [cx, cy] = [rounded(x + r), rounded(y + r)]
  // With round ends a line without length is a dot: a tenth of what a circle costs.
  if (fill === 'solid')
    return `M${cx} ${cy}h.01`
  const edge = isDashed ? dashedCircle(cx, cy, r) : `M${rounded(cx - r)} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`
  return fill === 'hatched' ? edge + hatchedDot(cx, cy, r) : edge
}

function dashedCircle(cx: number, cy: number, r: number): string {
  const dashes = Math.max(4, Math.round(2 * Math.PI * r / dashFor(2 * r)))
  const at = (turn: number) => `${rounded(cx + r * Math.cos(turn))} ${rounded(cy + r * Math.sin(turn))}`
  return Array.from({ length: dashes }, (_, i) => {
    const start = i * 2 * Math.PI / dashes
    return `M${at(start)}A${r} ${r} 0 0 1 ${at(start + 1.1 * Math.PI / dashes)}`
  }).join('')
}

function hatchedDot(cx: number, cy: number, r: number): string {
  const lines = Math.max(2, Math.round(2 * r / (HATCH.every / Math.SQRT2)))
  return Array.from({ length: lines - 1 }, (_, i) => {
    const off = (i + 1) * 2 * r / lines - r
    const half = Math.sqrt(r * r - off * off)
    const [mx, my, d] = [cx + off * Math.SQRT1_2, cy + off * Math.SQRT1_2, half * Math.SQRT1_2]
    return `M${rounded(mx - d)} ${rounded(my + d)}L${rounded(mx + d)} ${rounded(my - d)}`
  }).join('')
}

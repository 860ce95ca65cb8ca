/** What the browser reads of a drawn slide, in slide units; colours and gradients as CSS computes them. */
export interface DrawnSlide {
  /** Number of the slide. */
  number: number
  width: number
  height: number
  background: string
  /** In the order they are painted. */
  items: DrawnItem[]
}

export type DrawnItem = DrawnText | DrawnBox | DrawnPicture

/** Where something stands. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** A line of text, or a block that breaks its lines. */
export interface DrawnText {
  type: 'text'
  /** All that its letters fill. */
  rect: Rect
  /** The room its lines may take. */
  room: { x: number, width: number }
  isTitle: boolean
  lines: number
  lineHeight: number
  /** Of its first line. */
  baseline: number
  /** Type sizes of its lines, where they differ so much that one height doesn't fit all: each is then a line of its own there, too. */
  sizes?: number[]
  align: string
  /** Whether spaces and ends of lines stand as they are: code. */
  isPreformatted: boolean
  bullet: boolean
  /** Whether its lines are as even as they can be. */
  isBalanced: boolean
  /** Of its first line; less than nothing where that hangs before the others. */
  indent: number
  /** Degrees, clockwise. */
  turn: number
  runs: DrawnRun[]
}

/** Letters that look the same. */
export interface DrawnRun {
  text: string
  /** The kind of evidence, in place of a mark. */
  mark?: string
  family: string
  size: number
  colour: string
  opacity: number
  isBold: boolean
  isItalic: boolean
  isUnderlined: boolean
  spacing: number
  /** Letters drawn as outlines. */
  outline?: { width: number, colour: string }
  isHatched: boolean
  lang: string
  href?: string
}

/** What a mask leaves, by the opacity of its gradient, from left to right or down. */
export interface Fade {
  rect: Rect
  gradient: string
}

/** What all around an element leaves of it. */
export interface Seen {
  opacity: number
  fade: Fade | undefined
}

/** The ground and the border of an element. */
export interface DrawnBox {
  type: 'box'
  rect: Rect
  /** Of its corners; half its size for a circle. */
  radius: number
  background: string
  gradient?: string
  opacity: number
  /** Top, right, bottom, left. */
  borders: { width: number, style: string, colour: string }[]
  isHatched: boolean
  fade?: Fade
  href?: string
}

/** Shapes that belong together. */
export interface DrawnPicture {
  type: 'picture'
  /** What it shows, for those who can't see it; empty for what only decorates. */
  name: string
  shapes: DrawnShape[]
  fade?: Fade
  href?: string
}

/** A shape of a picture. */
export interface DrawnShape {
  /** As in SVG, in units of its own. */
  path: string
  /** From its units to the slide's. */
  matrix: [number, number, number, number, number, number]
  /** What isn't seen beyond. */
  clip?: Rect
  fill: string
  fillOpacity: number
  stroke: string
  strokeOpacity: number
  strokeWidth: number
  /** Lengths of dashes and gaps; none if solid. */
  dashes: number[]
  isRound: boolean
}

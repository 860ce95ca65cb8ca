import type { DrawnRun, DrawnText, Rect, Seen } from './drawn-slide'

/** How far letters of a font reach above and below their line. */
export interface Reach {
  ascent: number
  descent: number
}

/**
 * Runs in the page: reads a line or block of text, marks of evidence within it too.
 *
 * @param block the element it is laid out in, or the label of a drawing
 * @param nodes what it holds: text, ends of lines, marks
 */
export function readText(
  block: Element,
  nodes: Node[],
  rectOf: (rect: DOMRect) => Rect,
  reachOf: (font: string) => Reach,
  { opacity }: Seen,
): DrawnText | undefined {
  const label = block instanceof SVGTextElement ? block : undefined
  const isPreformatted = getComputedStyle(block).whiteSpace.startsWith('pre')
  const rects: Rect[] = []
  const marks: Rect[] = []
  const ends = new Map<DrawnRun, { left: number, right: number, first: Rect, last: Rect }>()

  function readRun(node: Node): DrawnRun | undefined {
    const element = node instanceof Element ? node : node.parentElement!
    const look = getComputedStyle(element)
    if (look.visibility === 'hidden')
      return undefined
    const mark = element.matches('.evidence-mark') ? (element as SVGElement).dataset.kind : undefined
    const holder = element.closest('a') ?? element
    const isHatched = look.backgroundClip === 'text' && look.backgroundImage !== 'none'
    const [outlined, edge] = label
      ? [look.stroke === 'none' ? 0 : Number.parseFloat(look.strokeWidth), look.stroke]
      : [Number.parseFloat(look.webkitTextStrokeWidth) || 0, look.webkitTextStrokeColor]
    let own: Rect[] = []
    if (node instanceof Text) {
      const range = document.createRange()
      range.setStart(node, node.data.search(/\S|$/))
      range.setEnd(node, Math.max(range.startOffset, node.data.trimEnd().length))
      own = [...range.getClientRects()].filter(({ width }) => width > 0).map(rectOf)
      rects.push(...own)
    }
    if (mark)
      marks.push(rectOf(element.getBoundingClientRect()))
    const run = {
      text: node instanceof HTMLBRElement ? '\n' : mark ? '' : node.textContent!,
      mark,
      family: look.fontFamily,
      // A sign fills less of its height than a mark does.
      size: mark ? 1.15 * Number.parseFloat(look.height) : Number.parseFloat(look.fontSize),
      colour: label ? look.fill : look.color,
      opacity,
      isBold: Number(look.fontWeight) >= 600,
      isItalic: look.fontStyle === 'italic',
      isUnderlined: !mark && holder !== block && holder.tagName === 'A' && Number.parseFloat(getComputedStyle(holder).borderBottomWidth) > 0,
      spacing: Number.parseFloat(look.letterSpacing) || 0,
      outline: outlined ? { width: outlined, colour: edge } : undefined,
      isHatched,
      lang: element.closest('[lang]')!.getAttribute('lang')!,
      href: element.closest('a')?.getAttribute('href') ?? undefined,
    }
    if (own.length)
      ends.set(run, { left: own[0]!.x, right: own.at(-1)!.x + own.at(-1)!.width, first: own[0]!, last: own.at(-1)! })
    return run
  }

  /** Style sheets draw words together or apart: a space of its own is as large as what is between them. */
  function fitSpaces(runs: DrawnRun[]): void {
    const spaceOfSize = 0.26
    for (const [i, run] of runs.entries()) {
      const [before, after] = [runs[i - 1], runs[i + 1]].map(run => run && ends.get(run))
      if (run.text === ' ' && before && after && after.left > before.right)
        run.size = Math.min(run.size, (after.left - before.right) / spaceOfSize)
    }
  }

  const middleOf = ({ y, height }: Rect) => y + height / 2

  /** Lines that begin with a run of their own. */
  function linesOf(runs: DrawnRun[]): DrawnRun[][] {
    const lines: DrawnRun[][] = []
    for (const run of runs) {
      const before = lines.at(-1)?.findLast(run => ends.has(run))
      const [from, to] = [before && ends.get(before)!.last, ends.get(run)?.first]
      const isLower = from && to && middleOf(to) - middleOf(from) > Math.max(run.size, before!.size) / 2
      if (!lines.length || isLower)
        lines.push([])
      lines.at(-1)!.push(run)
    }
    return lines
  }

  /** Space as it is seen: none at either end, one between words. */
  function collapse(runs: DrawnRun[]): DrawnRun[] {
    let isOpen = false
    for (const run of runs) {
      if (run.text === '\n') {
        isOpen = false
        continue
      }
      run.text = run.text.replace(/[ \t\n\r]+/g, ' ')
      if (!isOpen)
        run.text = run.text.trimStart()
      if (run.text || run.mark)
        isOpen = !run.text.endsWith(' ')
    }
    const last = runs.findLast(({ text, mark }) => text || mark)
    if (last)
      last.text = last.text.trimEnd()
    return runs.filter(({ text, mark }) => text || mark)
  }

  const read = nodes.flatMap(node => readRun(node) ?? [])
  const runs = isPreformatted ? read.filter(({ text }) => text) : collapse(read)
  if (!runs.some(({ text }) => text.trim()))
    return undefined
  fitSpaces(runs)
  const ownLines = linesOf(runs)
  const sizes = ownLines.map(line => Math.max(...line.map(({ size }) => size)))
  const isMixed = !isPreformatted && Math.max(...sizes) > 1.4 * Math.min(...sizes) && ends.has(ownLines[0]![0]!)
  if (isMixed) {
    const end = { ...runs[0]!, text: '\n' }
    runs.splice(0, runs.length, ...ownLines.flatMap((line, i) => [...i ? [end] : [], ...line.filter(({ text }) => text !== '\n')]))
  }

  const style = getComputedStyle(block)
  const matrix = label?.getScreenCTM()
  if (label && matrix) {
    const { x, y, width, height } = label.getBBox()
    const scale = Math.hypot(matrix.a, matrix.b)
    const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix)
    const upright = new DOMRect(middle.x - width * scale / 2, middle.y - height * scale / 2, width * scale, height * scale)
    rects.splice(0, rects.length, rectOf(upright))
    runs.forEach(run => run.size *= scale)
  }
  const all = [...rects, ...marks]
  const [x, y] = [Math.min(...all.map(({ x }) => x)), Math.min(...rects.map(({ y }) => y))]
  const [right, bottom] = [Math.max(...all.map(r => r.x + r.width)), Math.max(...rects.map(r => r.y + r.height))]
  const rect = { x, y, width: right - x, height: bottom - y }

  const letters = isMixed ? ownLines[0]!.filter(run => ends.has(run)) : runs.filter(({ mark }) => !mark)
  const largest = letters.reduce((a, b) => b.size > a.size ? b : a)
  const { ascent, descent } = reachOf(`${largest.isBold ? 700 : 400} ${largest.size}px ${largest.family}`)
  const tallest = (isMixed ? [ends.get(largest)!.first] : rects.filter(r => r.y < y + ascent)).reduce((a, b) => b.height > a.height ? b : a)
  const middles = rects.map(({ y, height }) => y + height / 2).sort((a, b) => a - b)
  const own = rectOf(block.getBoundingClientRect())
  const length = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
  const [before, after] = ['left', 'right'].map(side => length(`padding-${side}`) + length(`border-${side}-width`)) as [number, number]
  const isRow = label || /flex|grid/.test(style.display)
  return {
    type: 'text',
    rect,
    room: isRow ? rect : { x: own.x + before, width: own.width - before - after },
    isTitle: block.closest('h1') !== null,
    lines: middles.filter((middle, i) => i === 0 || middle - middles[i - 1]! > largest.size / 2).length,
    lineHeight: length('line-height') || 1.2 * largest.size,
    sizes: isMixed ? sizes : undefined,
    baseline: tallest.y + tallest.height / 2 + (ascent - descent) / 2,
    align: label ? { start: 'left', middle: 'center', end: 'right' }[style.textAnchor]! : style.textAlign,
    isPreformatted,
    bullet: style.display === 'list-item' && style.listStyleType !== 'none',
    isBalanced: style.getPropertyValue('text-wrap-style') === 'balance',
    indent: length('text-indent'),
    turn: matrix ? Math.atan2(matrix.b, matrix.a) * 180 / Math.PI : 0,
    runs,
  }
}

import type { DrawnBox, Rect, Seen } from './drawn-slide'

/** Runs in the page: reads the ground and the border of an element; nothing of one that has neither. */
export function readBox(element: HTMLElement, rectOf: (rect: DOMRect) => Rect, { opacity, fade }: Seen): DrawnBox | undefined {
  const look = getComputedStyle(element)
  const isTransparent = (colour: string) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour)
  const holder = element.closest('a')
  // An inset shadow without blur is a frame.
  const frame = /^(.*?\)) 0px 0px 0px ([\d.]+)px inset$/.exec(look.boxShadow)
  const borders = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => {
    const [width, style, colour] = [Number.parseFloat(look[`border${side}Width`]), look[`border${side}Style`], look[`border${side}Color`]]
    return frame ? { width: Number(frame[2]), style: 'solid', colour: frame[1]! } : { width: style === 'none' || isTransparent(colour) ? 0 : width, style, colour }
  })
  const gradient = look.backgroundClip !== 'text' && look.backgroundImage.startsWith('linear-gradient') ? look.backgroundImage : undefined
  // The line under a link belongs to its words.
  const isLink = element.tagName === 'A' && look.display === 'inline'
  const isPainted = !isTransparent(look.backgroundColor) || gradient || borders.some(({ width }) => width > 0)
  const { width, height } = element.getBoundingClientRect()
  if (!isPainted || isLink || (width * height === 0 && !borders.some(({ width }) => width > 0)))
    return undefined
  return {
    type: 'box',
    rect: rectOf(element.getBoundingClientRect()),
    radius: look.borderTopLeftRadius.endsWith('%')
      ? Number.parseFloat(look.borderTopLeftRadius) / 100 * Math.min(width, height)
      : Math.min(Number.parseFloat(look.borderTopLeftRadius), width / 2, height / 2),
    background: look.backgroundColor,
    gradient,
    opacity,
    borders,
    isHatched: look.borderImageSource.includes('repeating-linear-gradient'),
    fade,
    href: holder?.getAttribute('href') ?? undefined,
  }
}

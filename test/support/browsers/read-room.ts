/** What a room sees of a slide, in whatever browser, besides its texts. */
export type RoomView = Awaited<ReturnType<typeof readRoom>>

/**
 * Reads the slide that is shown. Runs in the page.
 *
 * @param standIns the pattern of `fallback-fonts.ts`
 */
export async function readRoom(standIns: string) {
  const slide = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(slide => slide.offsetParent)!
  const title = slide.querySelector('h1')
  const ruler = new OffscreenCanvas(1, 1).getContext('2d')!

  function widthIn(font: string): number {
    ruler.font = font
    return ruler.measureText(title!.textContent).width
  }

  /** The deck's own families of an element, in its weight and style. */
  function fontOf(element: Element): string {
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element)
    return `${fontStyle} ${fontWeight} 40px ${fontFamily.replace(new RegExp(standIns), '')}`
  }

  function isBlank(canvas: HTMLCanvasElement): boolean {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return !data.some(value => value) || !canvas.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  const wordsIn = new Map<string, string>()
  const nodes = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (nodes.nextNode()) {
    const { parentElement, textContent } = nodes.currentNode
    if (textContent!.trim() && parentElement!.checkVisibility())
      wordsIn.set(fontOf(parentElement!), (wordsIn.get(fontOf(parentElement!)) ?? '') + textContent!.trim())
  }
  const missing = []
  for (const [font, words] of wordsIn) {
    const faces = await document.fonts.load(font, words).catch(() => [])
    if (!faces.length || faces.some(({ status }) => status !== 'loaded'))
      missing.push(`${font}: ${words.slice(0, 40)}`)
  }
  const canvases = [...slide.querySelectorAll<HTMLCanvasElement>('figure[data-chart] canvas')]
  return {
    headings: [...slide.querySelectorAll('h1')].map(heading => heading.textContent.replace(/\s+/g, ' ').trim()),
    /** As it is printed; covers have none. */
    number: slide.querySelector('footer .page')?.textContent,
    charts: canvases.length,
    blank: canvases.filter(isBlank).map(canvas => canvas.getAttribute('aria-label')),
    /** Fonts that what stands on the slide is to be set in, and which didn't come. */
    missing,
    /** Whether the title is as wide as in fonts of the deck, and not as in what stands in for them. */
    isOwnFont: title !== null && widthIn(`${fontOf(title)}, monospace`) !== widthIn('40px monospace'),
  }
}

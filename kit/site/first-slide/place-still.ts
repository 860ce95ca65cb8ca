/**
 * Takes the still slide away before it is painted where another one is wanted: by the address, in print, or on a reload
 * in the middle of a talk, when the room may have been looking at something else. Asks then for the other slides, too.
 */
export const elsewhereScript = [
  `if(!/^(#\\/?1?)?$/.test(location.hash)||location.search||(performance.getEntriesByType('navigation')[0]||{}).type==='reload'){`,
  `document.documentElement.classList.add('elsewhere');`,
  `for(var links=document.querySelectorAll('link[data-elsewhere]'),i=0;i<links.length;i++)links[i].rel=links[i].as?'preload':'modulepreload'}`,
].join('')

/** As large as the window lets it be, in the middle, over the deck until that has drawn it itself. */
const frame = `.elsewhere #first-slide{display:none}
#first-slide{position:fixed;inset:0;z-index:1000;overflow:hidden;pointer-events:none;background:var(--slidev-slide-container-background,black);--slidev-slide-scale:min(tan(atan2(100vw,WIDTH)),tan(atan2(100vh,HEIGHT)))}`

/** The rules that put a still slide over the whole page, in its proportions. */
export function frameOf(html: string): string {
  const size = (side: string) => new RegExp(`(?<=slidev-slide-content" style="[^"]*${side}: )\\d+px`).exec(html)![0]
  return frame.replace('WIDTH', size('width')).replace('HEIGHT', size('height'))
}

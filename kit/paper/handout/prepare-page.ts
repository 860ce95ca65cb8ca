/** Runs in the handout's page: readies it for paper. It can call nothing outside of itself. */
export function preparePage(): void {
  // In the handout a slide's links lead to the handout's own places.
  for (const link of document.querySelectorAll<HTMLElement>('.picture a[href^="#"]')) {
    // What the cut leaves out isn't printed.
    if ('leftOut' in link.dataset) {
      link.removeAttribute('href')
      continue
    }
    const slide = `slide-${link.getAttribute('href')!.slice(1)}`
    const entry = link.classList.contains('evidence-link') && link.closest<HTMLElement>('[data-evidence]')?.dataset.evidence
    link.setAttribute('href', entry ? `#row-${entry}` : document.getElementById(slide) ? `#${slide}` : '#evidence')
  }

  // The outline is made of headings: a picture's are none of the handout's.
  for (const heading of document.querySelectorAll('.picture :is(h1, h2, h3, h4)'))
    heading.setAttribute('role', 'paragraph')

  // A slide keeps to its page: its picture gives way, down to two thirds; if that isn’t enough, the text a little.
  const [slideHeight, rounding] = [720, 1]
  for (const slide of document.querySelectorAll<HTMLElement>('.handout .slide')) {
    const { minHeight } = getComputedStyle(slide)
    const full = Number(getComputedStyle(slide).getPropertyValue('--scale'))
    const excess = () => slide.getBoundingClientRect().height - Number.parseFloat(minHeight) - rounding
    const fitPicture = () => {
      slide.style.removeProperty('--scale')
      if (excess() > 0)
        slide.style.setProperty('--scale', String(Math.max(full * 2 / 3, full - excess() / slideHeight)))
    }
    fitPicture()
    if (excess() > 0) {
      slide.classList.add('tight')
      fitPicture()
    }
  }
}

/** A sheet of the speaker's notes. */
export interface Sheet {
  /** Number of its slide. */
  slide: number
  /** What the slide belongs to, as "Act I · The race"; undefined before the first act and after the last. */
  act: string | undefined
  /** As "1 Code Red". */
  theme: string | undefined
}

/**
 * Runs in the page of the speaker's notes: puts each slide's note onto one sheet if it fits, else onto several, each block
 * whole; then fills in minutes and pages. It can call nothing outside of itself.
 *
 * @param paper name of a paper that `speaker-notes.css` knows
 * @returns the sheets in order, or the number of a slide of whose note a block fills more than a sheet
 */
export function layOutSheets(paper: string): Sheet[] | number {
  document.documentElement.dataset.paper = paper
  const isOver = (sheet: Element) => sheet.scrollHeight > sheet.clientHeight

  const setSize = (sheet: HTMLElement, size: number) => {
    sheet.style.setProperty('--fit', String(size / 100))
    sheet.classList.toggle('close', size < 80)
  }

  /** Makes type smaller, then picture and questions, too, until all fits; else leaves all in between. */
  function fit(sheet: HTMLElement): void {
    for (let size = 100; size >= 72; size -= 2) {
      setSize(sheet, size)
      if (!isOver(sheet))
        return
    }
    setSize(sheet, 86)
  }

  /** A sheet for what the one before it has no room for. */
  function continueSheet(sheet: HTMLElement): HTMLElement {
    const next = sheet.cloneNode() as HTMLElement
    setSize(next, 86)
    const [head, title] = [document.createElement('header'), document.createElement('p')]
    title.className = 'title'
    title.innerHTML = `${sheet.querySelector('h1, .title')!.innerHTML.replace(` (${sheet.dataset.continued})`, '')} (${sheet.dataset.continued})`
    head.append(title)
    next.append(head, ...[...sheet.querySelectorAll(':scope > div')].map(box => box.cloneNode()), sheet.querySelector(':scope > footer')!.cloneNode(true))
    sheet.after(next)
    return next
  }

  /** Takes sheets until all blocks have room; false if one has none on a sheet of its own. */
  function fill(first: HTMLElement): boolean {
    const boxes = [...first.querySelectorAll<HTMLElement>(':scope > div')]
    const units = boxes.flatMap((box, i) => {
      const groups: Element[][] = []
      let isLed = false
      for (const block of box.children) {
        // A quotation stays with the words that announce it.
        if (isLed)
          groups.at(-1)!.push(block)
        else
          groups.push([block])
        isLed = /[:：]\s*$/.test(block.textContent)
      }
      return groups.map(blocks => ({ i, blocks }))
    })
    boxes.forEach(box => box.replaceChildren())
    let sheet = first
    const put = ({ i, blocks }: typeof units[number]) => {
      sheet.querySelectorAll(':scope > div')[i]!.append(...blocks)
      return !isOver(sheet)
    }
    return units.every((unit) => {
      if (put(unit))
        return true
      sheet = continueSheet(sheet)
      return put(unit)
    })
  }

  for (const article of document.querySelectorAll<HTMLElement>('.notes article')) {
    const sheet = article.querySelector<HTMLElement>('.sheet')!
    fit(sheet)
    if (!isOver(sheet))
      continue
    // What is only for when somebody asks may turn the page.
    const questions = sheet.querySelector('.questions')!
    const blocks = [...questions.children]
    questions.replaceChildren()
    fit(sheet)
    questions.append(...blocks)
    if (!fill(sheet))
      return Number(article.dataset.slide)
  }

  let elapsed = 0
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')]
  for (const [i, sheet] of sheets.entries()) {
    const timed = [...sheet.querySelectorAll<HTMLElement>('.said > *, .transition-box > *')]
    const done = sheet.querySelector('footer > .done')
    if (timed.length === 0)
      done?.replaceChildren()
    elapsed += timed.reduce((sum, { dataset }) => sum + Number(dataset.seconds), 0)
    const seconds = Math.round(elapsed)
    done?.querySelector('b')?.append(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`)
    const page = sheet.querySelector('footer > p.page')!
    page.textContent = page.textContent.replace('{page}', `${i + 1}`).replace('{pages}', `${sheets.length}`).trim()
  }
  return sheets.map((sheet) => {
    const article = sheet.closest<HTMLElement>('article')!
    const { act, theme } = article.querySelector<HTMLElement>('.slidev-layout')!.dataset
    return { slide: Number(article.dataset.slide), act, theme }
  })
}

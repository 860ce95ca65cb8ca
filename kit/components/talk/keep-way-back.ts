import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { slides } from '#slidev/slides'
import { isInAppendix, isLeftOut, nextPage, presentedPages } from './cut-state'
import { ownId, parts } from './talk-state'
import { wayBack } from './way-back'

const themeOf = (page: number) => slides.value[page - 1]!.meta.slide.frontmatter.themeNumber as number | undefined
const isInTalk = (page: number) => !isLeftOut(page) && !isInAppendix(page)

function hasGoneOn(page: number, was: number, from: number): boolean {
  const isFurther = page > from || isInAppendix(from)
  const isOneTheme = themeOf(page) !== undefined && themeOf(page) === themeOf(was)
  return isInTalk(page) && page === nextPage(was) && isFurther && !isOneTheme
}

/**
 * Remembers where a jump leaves the talk for a slide that its cut leaves out, and forgets the way back once the talk
 *
 * - is on that slide again, or at its first one, where it begins anew;
 * - has gone on without: a step further than that slide leads from one theme to the next. Steps before it, within a theme and
 *   behind the closing slide are a look around. So are jumps; but who came by one, or for a row of the index, and jumps into
 *   the talk from there, goes on where that leads.
 *
 * To be called once a window.
 */
export function keepWayBack(): void {
  const { clicks, currentPage } = useNav()
  watch([currentPage, clicks], ([page], [was, wasClicks]) => {
    // Where another window has led this one, that one has seen to it.
    if (page === was || parts.place?.by !== ownId)
      return
    if (wayBack.value) {
      const { from, by } = wayBack.value
      const isThere = page === from.page || page === presentedPages.value[0]
      if (isThere || (by === 'jump' || by === 'row' ? isInTalk(page) : hasGoneOn(page, was, from.page)))
        wayBack.value = undefined
    }
    else if (isLeftOut(page) && !isLeftOut(was)) {
      wayBack.value = { from: { page: was, clicks: wasClicks }, by: 'jump' }
    }
  })
}

import { slides } from '#slidev/slides'
import { themes } from '#talk'
import { isLeftOut } from '../talk/cut-state'

/** Where a link leads. */
export interface Way {
  /** Number of the slide in the deck. */
  page: number
  /** Whether the cut leaves it out, and all that stands for it. */
  isLeftOut: boolean
}

const matterOf = (page: number) => slides.value[page - 1]!.meta.slide.frontmatter
const actOf = (page: number) => themes.find(({ number }) => number > 0 && number === matterOf(page).themeNumber)?.act

/** Numbers of the slides that tell a theme, of its number. */
function pagesOfTheme(theme: number): number[] {
  return slides.value.map(({ no }) => no).filter(page => matterOf(page).themeNumber === theme)
}

/** Slides that stand for one which the cut leaves out: of a theme's first slide all of the theme, of an act's divider all of the act. */
function standInsOf(page: number): number[] {
  const { act, layout, routeAlias, themeNumber } = matterOf(page)
  if (layout === 'act')
    return slides.value.map(({ no }) => no).filter(other => actOf(other) === act)
  return routeAlias === `theme-${themeNumber}` ? pagesOfTheme(Number(themeNumber)) : []
}

/**
 * Finds the slide that an alias leads to in the cut that is presented. Of a theme or an act which the cut enters elsewhere it
 * is the first slide there; of what it leaves out altogether it is the slide itself, from which a step leads back.
 *
 * @returns nothing without an alias, or in a talk without that slide
 */
export function wayTo(alias: string | undefined): Way | undefined {
  const page = alias === undefined ? undefined : slides.value.find(({ meta }) => meta.slide.frontmatter.routeAlias === alias)?.no
  if (page === undefined)
    return undefined
  const entered = isLeftOut(page) ? standInsOf(page).find(other => !isLeftOut(other)) : page
  return { page: entered ?? page, isLeftOut: entered === undefined }
}

/** Whether a cut has no slide of a theme, of its number. */
export function isThemeLeftOut(theme: number): boolean {
  const pages = pagesOfTheme(theme)
  return pages.length > 0 && pages.every(isLeftOut)
}

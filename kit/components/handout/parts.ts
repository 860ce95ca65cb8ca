import type { DeckSlideRoute } from '@slidev/client'
import type { Locale, ThemeOutline } from '../../model/schema'
import { actHeading } from '../frame/acts'
import { isInAppendix } from '../talk/cut-state'

/** A run of slides on one subject. Its id is an anchor, and the name of its pages. */
export interface Chapter {
  id: string
  /** Its number and title; none before the first theme and after the last. */
  theme?: ThemeOutline
  /** What the head of its pages says. */
  head: string
  slides: DeckSlideRoute[]
}

/** An act, or what stands before or after the acts, or after the talk. */
export interface Part {
  id: string
  title: string
  chapters: Chapter[]
}

const around = {
  opening: { 'en': 'Opening', 'zh-Hant': '開場' },
  closing: { 'en': 'Closing', 'zh-Hant': '總結' },
  appendix: { 'en': 'Appendix: backup answers and terms', 'zh-Hant': '附錄：備用問答與術語' },
}

/**
 * The handout's order: the slides in theirs, by act and theme; what follows the closing slide is the appendix. Dividers stay
 * out: on paper an act begins with its name.
 * @param themes all themes, those outside the acts among them
 */
export function partsOf(slides: DeckSlideRoute[], themes: ThemeOutline[], locale: Locale): Part[] {
  const parts: Part[] = []
  for (const slide of slides.filter(({ meta }) => meta.slide.frontmatter.layout !== 'act')) {
    const theme = themes.find(({ act, number }) => act > 0 && number === slide.meta.slide.frontmatter.themeNumber)
    const isBefore = parts.every(({ id }) => id === 'opening')
    const rest = isInAppendix(slide.no) ? 'appendix' : isBefore ? 'opening' : 'closing'
    const { id, title } = theme ? nameAct(theme.act, locale) : nameRest(rest, locale)
    const part = findOrAdd(parts, { id, title, chapters: [] })
    const chapter = findOrAdd(part.chapters, theme
      ? { id: `theme-${theme.number}`, theme, head: `${theme.number} ${theme.title[locale]}`, slides: [] }
      : { id: `${id}-slides`, head: title, slides: [] })
    chapter.slides.push(slide)
  }
  return parts
}

function findOrAdd<T extends { id: string }>(list: T[], fresh: T): T {
  const found = list.find(({ id }) => id === fresh.id)
  if (!found)
    list.push(fresh)
  return found ?? fresh
}

function nameAct(act: number, locale: Locale): { id: string, title: string } {
  return { id: `act-${act}`, title: actHeading(act, locale) }
}

function nameRest(id: keyof typeof around, locale: Locale): { id: string, title: string } {
  return { id, title: around[id][locale] }
}

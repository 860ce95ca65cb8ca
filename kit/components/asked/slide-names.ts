import { useLocale } from '../../composables/useLocale'
import { leftOutWords } from '../talk/left-out-words'
import { useCut } from '../talk/use-cut'

/** How the search calls slides, whose numbers in the deck it knows: by those they bear, or by what a left-out one is called. */
export function useSlideNames() {
  const { locale } = useLocale()
  const { numberOf, titleOf } = useCut()
  const words = { 'en': { on: 'On', slide: 'slide' }, 'zh-Hant': { on: '見', slide: '投影片' } }[locale]
  const comma = { 'en': ', ', 'zh-Hant': '、' }[locale]
  const untold = (page: number) => {
    const [open, close] = { 'en': [' (', ')'], 'zh-Hant': ['（', '）'] }[locale]
    return `${titleOf(page)}${open}${leftOutWords(locale)}${close}`
  }

  return {
    /** “slide 7”; of one that the cut leaves out, that it is. */
    slideName: (page: number): string => numberOf(page) ? `${words.slide} ${numberOf(page)}` : `${words.slide} ${leftOutWords(locale)}`,
    /** “On slide 7, 9, Its title (not in the 15-minute cut)”: where an answer is shown. */
    shownOn(pages: number[]): string {
      const numbers = pages.flatMap(page => numberOf(page) ?? [])
      const others = pages.filter(page => !numberOf(page)).map(untold)
      return `${words.on} ${[...numbers.length ? [`${words.slide} ${numbers.join(comma)}`] : [], ...others].join(comma)}`
    },
  }
}

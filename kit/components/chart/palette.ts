import type { Colours, Talk } from '../../model/talk'
import { talk } from '#talk'

/** Of a talk that names no colours, on light slides and on dark ones. */
export const plainColours: Colours = {
  paper: '#FFFFFF',
  ink: '#1B1B1B',
  muted: '#5C5C5C',
  hairline: '#D4D4D4',
  ground: '#F2F2F2',
  signal: '#B3261E',
  compare: '#0B57A4',
}

export const plainDarkColours: Colours = {
  paper: '#1B1B1B',
  ink: '#FFFFFF',
  muted: '#C4C4C4',
  hairline: '#4D4D4D',
  ground: '#262626',
  signal: '#FF6B5E',
  compare: '#8CC4EC',
}

const { dark = plainDarkColours, ...light }: NonNullable<Talk['colours']> = talk.colours ?? plainColours

/** Its colours by day, whatever the slides are: for what is light on dark ones, too. */
export const lightPalette: Colours = light

/** Whether all slides are dark: the page's root element says so before the deck comes, for pictures (`paper/png/`). */
const isDark = globalThis.document?.documentElement.dataset.dark !== undefined

/** The talk's colours; `setup/main.ts` hands the same ones to CSS as `--paper`, `--ink` … */
export const palette: Colours = isDark ? dark : light

/** Its colours on dark slides: in CSS `--dark-paper`, `--dark-ink` … */
export const darkPalette: Colours = dark

/** The deck's own font families: those that a canvas has to wait for. */
export const ownFonts = {
  sans: `'Deck Sans', 'Deck Sans TC'`,
  serif: `'Deck Serif', 'Deck Serif TC'`,
  mono: `'Deck Mono'`,
} as const

/** Font families with those of `styles/fallback-fonts.css` behind them; canvases name them as CSS does. */
export const fonts = {
  sans: `${ownFonts.sans}, 'Narrow DejaVu Sans', 'Narrow Noto Sans', sans-serif`,
  serif: `${ownFonts.serif}, 'Narrow DejaVu Serif', 'Narrow Noto Serif', serif`,
  /** For the source's own words: its Latin letters are drawn to go with its Chinese ones. */
  original: `'Deck Serif TC', ${ownFonts.serif}, 'Narrow DejaVu Serif', 'Narrow Noto Serif', serif`,
  mono: `${ownFonts.mono}, monospace`,
} as const

/** The deck's colours; `setup/main.ts` hands the same ones to CSS as `--paper`, `--ink` … */
export const palette = {
  paper: '#FCFBF8',
  ink: '#16181D',
  muted: '#5B6069',
  hairline: '#D9D6CE',
  /** Behind a part that is set off. */
  ground: '#F1EEE6',
  /** What the slide is about. */
  signal: '#C8102E',
  /** What it is compared with. */
  compare: '#12507B',
} as const

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
  mono: `${ownFonts.mono}, monospace`,
} as const

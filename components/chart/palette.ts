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

/** Font families; canvases name them as CSS does. */
export const fonts = {
  sans: `'Deck Sans', 'Deck Sans TC', sans-serif`,
  serif: `'Deck Serif', 'Deck Serif TC', serif`,
  mono: `'Deck Mono', monospace`,
} as const

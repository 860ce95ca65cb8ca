/** One cut of a variable font: every axis pinned, because a variable font becomes Type 3 in a PDF. */
export interface FontFace {
  weight: 400 | 600 | 700
  axes: Record<string, number>
}

/** A family of the deck: what CSS calls it, and the package it is cut from. */
export interface FontFamily {
  name: string
  package: string
  /** Which of the package's files: it ships one per set of axes. */
  variant: 'wght' | 'opsz'
  faces: FontFace[]
}

/**
 * A Latin family and the Chinese one that stands behind it in `font-family`.
 * Together they must cover every character the deck uses.
 */
export interface FontStack {
  latin: FontFamily
  chinese?: FontFamily
}

/** The deck's fonts. Nothing is loaded from elsewhere. */
export const fontStacks: FontStack[] = [
  {
    latin: {
      name: 'Deck Serif',
      package: '@fontsource-variable/source-serif-4',
      variant: 'opsz',
      // The optical size is the type's size on the 1280-wide canvas: long quotations and headlines.
      faces: [
        { weight: 400, axes: { wght: 400, opsz: 30 } },
        { weight: 600, axes: { wght: 600, opsz: 48 } },
      ],
    },
    chinese: {
      name: 'Deck Serif TC',
      package: '@fontsource-variable/noto-serif-tc',
      variant: 'wght',
      faces: [
        { weight: 400, axes: { wght: 400 } },
        { weight: 600, axes: { wght: 600 } },
      ],
    },
  },
  {
    latin: {
      name: 'Deck Sans',
      package: '@fontsource-variable/public-sans',
      variant: 'wght',
      faces: [
        { weight: 400, axes: { wght: 400 } },
        { weight: 700, axes: { wght: 700 } },
      ],
    },
    chinese: {
      name: 'Deck Sans TC',
      package: '@fontsource-variable/noto-sans-tc',
      variant: 'wght',
      faces: [
        { weight: 400, axes: { wght: 400 } },
        { weight: 700, axes: { wght: 700 } },
      ],
    },
  },
  {
    latin: {
      name: 'Deck Mono',
      package: '@fontsource-variable/source-code-pro',
      variant: 'wght',
      faces: [{ weight: 400, axes: { wght: 400 } }],
    },
  },
]

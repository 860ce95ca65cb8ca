import type { FontFiles } from './subset'

/**
 * The `@font-face` rules for the cut fonts. A page loads only those whose characters it shows.
 * `font-display: block`: the files lie beside the page and arrive within milliseconds, so an audience
 * sees a headline a moment later rather than in another typeface first and reflowed afterwards.
 */
export function fontFaceRules(fonts: FontFiles[]): string {
  return fonts.flatMap(({ family, characters, files }) => files.map(({ weight, file }) => [
    '@font-face {',
    `  font-family: '${family}';`,
    `  font-weight: ${weight};`,
    '  font-display: block;',
    `  src: url('./${file}') format('woff2');`,
    `  unicode-range: ${unicodeRange(characters)};`,
    '}\n',
  ].join('\n'))).join('')
}

function unicodeRange(characters: string): string {
  const codes = [...characters].map(character => character.codePointAt(0)!).sort((a, b) => a - b)
  const runs: [first: number, last: number][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && code === run[1] + 1)
      run[1] = code
    else
      runs.push([code, code])
  }
  return runs.map(([first, last]) => first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`).join(',')
}

function hex(code: number): string {
  return code.toString(16)
}

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

/** Patterns, for the flag `i`: digits, a cardinal below a hundred in words, and what multiplies either. */
export const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
export const CARDINAL = `(?:${tens.filter(Boolean).join('|')})(?:-(?:${ones.slice(1, 10).join('|')}))?|${[...ones].reverse().join('|')}`
export const SCALE = Object.keys(scales).join('|')

/** What multiplies a number, at its end: " million". */
export const scaleAtEnd = new RegExp(`(?:[ -](?:${SCALE}))+$`, 'i')

/** "1.4 trillion", "$5", "15%", "nine hundred million", "a thousand", "twenty-five" as numbers. */
export function valueOf(words: string): number {
  const [scale] = scaleAtEnd.exec(words.replace(/%$/, '')) ?? ['']
  const factor = scale.split(/[ -]/).filter(Boolean).reduce((product, word) => product * scales[word.toLowerCase()]!, 1)
  const number = words.replace(/[$%,]/g, '').slice(0, -scale.length || undefined)
  // Read in one piece: 4.35 times 100 million is not 435 million in floating-point numbers.
  return /^\d/.test(number) ? Number(`${number}e${Math.round(Math.log10(factor))}`) : smallValue(number.toLowerCase()) * factor
}

function smallValue(words: string): number {
  return words.split(/[ -]/).reduce((sum, word) => sum + (/^an?$/.test(word) ? 1 : tens.includes(word) ? tens.indexOf(word) * 10 : ones.indexOf(word)), 0)
}

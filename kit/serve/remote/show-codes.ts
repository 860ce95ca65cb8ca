import type { Code } from '../../model/remote'
import { renderUnicodeCompact } from 'uqr'

/**
 * Codes to scan, as text for a terminal: for each address the presenter's beside the audience's.
 *
 * @param columns of the terminal; where they stand below each other they may be narrower
 */
export function showCodes(codes: Code[], columns = 80): string {
  const blocks = codes.map(({ role, network, address, url }) => {
    const picture = renderUnicodeCompact(url, { border: 2 }).trimEnd().split('\n')
    return [`${role === 'presenter' ? 'Presenter' : 'Audience'}, by ${network}, ${address}`, ...picture]
  })
  const width = Math.max(...blocks.flat().map(line => line.length)) + 2
  const rows = width * 2 <= columns
    ? codes.flatMap((_, i) => i % 2 ? [] : [beside(blocks[i]!, blocks[i + 1], width)])
    : blocks.map(block => block.join('\n'))
  const addresses = codes.map(({ role, network, url }) => `${role.padEnd(9)}  ${network}  ${url}`)
  return [...rows, addresses.join('\n')].join('\n\n').replace(/^(?=.)/gm, '  ')
}

function beside(left: string[], right: string[] = [], width: number): string {
  return left.map((line, i) => line.padEnd(width) + (right[i] ?? '')).join('\n')
}

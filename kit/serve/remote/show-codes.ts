import type { Code } from '../../model/remote'
import { renderUnicodeCompact } from 'uqr'

const WHITE_ON_BLACK = '\x1B[97;40m'
const AS_BEFORE = '\x1B[0m'

/**
 * Codes to scan, as text for a terminal: for each address the presenter's beside the audience's.
 *
 * @param columns of the terminal, whose own colours may be either way round; of a file undefined
 */
export function showCodes(codes: Code[], columns?: number): string {
  const blocks = codes.map(({ role, network, address, url }) => {
    const picture = renderUnicodeCompact(url, { border: 2 }).trimEnd().split('\n')
    return [`${role === 'presenter' ? 'Presenter' : 'Audience'}, by ${network}, ${address}`, ...picture]
  })
  const width = Math.max(...blocks.flat().map(line => line.length)) + 2
  const rows = width * 2 <= (columns ?? 80)
    ? codes.flatMap((_, i) => i % 2 ? [] : [beside(blocks[i]!, blocks[i + 1], width)])
    : blocks.map(block => block.join('\n'))
  const addresses = codes.map(({ role, network, url }) => `${role.padEnd(9)}  ${network}  ${url}`)
  const text = [...rows, addresses.join('\n')].join('\n\n').replace(/^(?=.)/gm, '  ')
  return columns === undefined ? text : text.replace(/[█▀▄][█▀▄ ]*[█▀▄]/g, `${WHITE_ON_BLACK}$&${AS_BEFORE}`)
}

function beside(left: string[], right: string[] = [], width: number): string {
  return left.map((line, i) => line.padEnd(width) + (right[i] ?? '')).join('\n')
}

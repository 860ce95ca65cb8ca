/**
 * Parts words before, at and after a piece of them.
 *
 * @throws a sentence if it is none of theirs
 */
export function stress(words: string, piece: string): [before: string, piece: string, after: string] {
  const start = words.indexOf(piece)
  if (start < 0)
    throw new Error(`no words “${piece}” in “${words}”: emphasise a piece of what the slide shows`)
  return [words.slice(0, start), piece, words.slice(start + piece.length)]
}

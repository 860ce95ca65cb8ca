const WIDE = /[\u2E80-\uFFEF]/

/**
 * The beginning of a text, cut to what fits a line.
 * @param room in Latin letters; a Chinese character takes two
 */
export function excerpt(text: string, room: number): string {
  let left = room
  const characters = [...text]
  const end = characters.findIndex((character) => {
    left -= WIDE.test(character) ? 2 : 1
    return left < 0
  })
  return end < 0 ? text : `${characters.slice(0, end - 1).join('').trimEnd()}…`
}

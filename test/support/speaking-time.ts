const WORDS_A_MINUTE = 140

/** How long a note takes to say, in seconds: its English and the English of its quotations, without click marks. */
export function spokenSeconds(note: string): number {
  const spoken = note.replace(/\[click(?::\d+)?\]/g, '').replace(/^>[^\n\r\u2028\u2029\u4E00-\u9FFF]*[\u4E00-\u9FFF].*$/gm, '')
  const words = spoken.match(/[A-Z\d][\w’'.-]*/gi) ?? []
  return words.length / WORDS_A_MINUTE * 60
}

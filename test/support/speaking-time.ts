const WORDS_A_MINUTE = 120

/** What is said of a note: its English and the English of its quotations, up to what is only for when somebody asks. */
const spokenPart = (note: string) => note.split(/^If asked /m)[0]!.replace(/^>[^\n\r\u2028\u2029\u4E00-\u9FFF]*[\u4E00-\u9FFF].*$/gm, '').replace(/^> .*, line \d+$/gm, '')

const secondsOf = (words: string) => (words.match(/[A-Z\d][\w’'.-]*/gi) ?? []).length / WORDS_A_MINUTE * 60

/** How long each step of a note takes to say, in seconds. */
export const stepSeconds = (note: string): number[] => spokenPart(note).split(/\[click(?::\d+)?\]/).map(secondsOf)

/** How long a note takes to say, in seconds. */
export const spokenSeconds = (note: string): number => stepSeconds(note).reduce((sum, seconds) => sum + seconds, 0)

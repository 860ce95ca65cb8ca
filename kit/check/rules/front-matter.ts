import type { Rule } from '../../sources/deck'

/** Front matter that Slidev reads only in part, or takes for something else, without a word. */
export const frontMatter: Rule = ({ files }) => files.flatMap(({ file, slides }) => slides.flatMap(({ source, line }) => {
  const { frontmatterDoc: document, frontmatterRaw: text = '' } = source
  const [error] = document?.errors ?? []
  if (error) {
    const [reason = ''] = error.message.split(/ at line|\n/)
    const errorLine = line + (error.linePos?.[0].line ?? 1)
    return [{ file, line: errorLine, message: `the front matter is broken, ${reason}: correct the YAML on this line or the one before` }]
  }
  if (source.raw.startsWith('---') && !document && source.frontmatterStyle !== 'frontmatter')
    return [{ file, line, message: 'the front matter that starts here is never closed: end it with a line ---, or put an empty line after this one if there is none' }]
  if (text.trim() && document && !isRecord(document.toJSON()))
    return [{ file, line, message: 'what follows this line is read as front matter but has no "key: value" lines: put an empty line after the --- if the slide starts here' }]
  return []
}))

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

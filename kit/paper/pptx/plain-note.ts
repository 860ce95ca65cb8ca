const MARKS = /\[click[^\]]*\]\s*|^> ?|\*\*|<!--|-->/gm

/** A speaker note without Markdown and click marks: PowerPoint shows notes as they are. */
export function plainNote(markdown: string): string {
  return markdown.replace(MARKS, '').replace(/\n{3,}/g, '\n\n').trim()
}

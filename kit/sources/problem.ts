/** Something in the deck or its data that must be mended before it is shown. */
export interface Problem {
  /** Relative to the project. */
  file: string
  /** Counted from 1. */
  line?: number | undefined
  /** What is wrong, and what to do about it. */
  message: string
}

/** A problem as the terminal shows it: `pages/en/01-code-red.md:12 what is wrong: what to do`. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${line ? `${file}:${line}` : file} ${message}`
}

/** In the order of files and lines, each one once. */
export function inReadingOrder(problems: Problem[]): Problem[] {
  const once = new Map(problems.map(problem => [formatProblem(problem), problem]))
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
}

/** Problems as one text for the terminal. */
export function reportOf(problems: Problem[]): string {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`
  return [`${count} in the deck:`, ...problems.map(problem => `  ${formatProblem(problem)}`)].join('\n')
}

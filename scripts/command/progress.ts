/** Prints a line for each stage of a command, with the seconds since it began: the same in a terminal and in a log. */
export function createProgress(): (stage: string) => void {
  const start = performance.now()
  return (stage) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${seconds.padStart(6)} s  ${stage}`)
  }
}

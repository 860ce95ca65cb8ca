import process from 'node:process'

/** Told about each stage of a command as it begins, and, where there is something to count, how far it has come. */
export type Progress = (stage: string, done?: number, of?: number) => void

/** Prints a line for each stage, with the seconds since the command began. A terminal sees it count, a log only the end. */
export function createProgress(): Progress {
  const start = performance.now()
  return (stage, done, of) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const line = `${seconds.padStart(6)} s  ${stage}`
    if (of === undefined)
      console.log(line)
    else if (process.stdout.isTTY)
      process.stdout.write(`\r${line} ${done} of ${of}${done === of ? '\n' : ''}`)
    else if (done === of)
      console.log(`${line} ${done} of ${of}`)
  }
}

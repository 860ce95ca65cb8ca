const { format: pad } = new Intl.NumberFormat('en', { minimumIntegerDigits: 2 })

/**
 * What a clock shows of a countdown that is past its end: hours, where there are any, minutes and seconds.
 *
 * @param over seconds since then
 */
export function clockPartsPast(over: number): string[] {
  const minutes = Math.floor(over / 60)
  const hours = Math.floor(minutes / 60)
  return [...hours ? [`−${hours}`, pad(minutes % 60)] : [`−${minutes}`], pad(Math.floor(over) % 60)]
}

const { format: pad } = new Intl.NumberFormat('en', { minimumIntegerDigits: 2 })

/**
 * Seconds as a clock shows them: hours, where there are any, minutes and seconds, with a minus before zero: `−1:02:05`.
 */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60)]
  const parts = hours ? [hours, pad(minutes % 60), pad(whole % 60)] : [minutes, pad(whole % 60)]
  return (seconds < 0 ? '−' : '') + parts.join(':')
}

import { execFileSync } from 'node:child_process'
import process from 'node:process'

/** Browsers that this process began. */
export function browserProcesses(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map(line => line.trim().split(/\s+/)).filter(([, parent, ...args]) => Number(parent) === process.pid && args.join(' ').includes('--headless')).map(([pid]) => Number(pid))
}

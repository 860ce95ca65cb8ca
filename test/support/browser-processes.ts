import { execFileSync } from 'node:child_process'
import process from 'node:process'

/** Browsers that this process began, and the scripts they were begun by. */
export function browserProcesses(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  const all = lines.map(line => line.trim().split(/\s+/)).map(([pid, parent, ...args]) => ({ pid: Number(pid), parent: Number(parent), command: args.join(' ') }))
  const below = (parent: number): typeof all => all.filter(one => one.parent === parent).flatMap(one => [one, ...below(one.pid)])
  return below(process.pid).filter(({ command }) => command.includes('--headless') && !command.includes('--type=')).map(({ pid }) => pid)
}

import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'

const require = createRequire(import.meta.url)

/** One of the things that are checked. */
export interface Step {
  name: string
  /** Gives what is wrong, nothing if all is well. */
  run: () => Promise<string>
}

/** A step that runs an installed package's command in the project's folder. */
export function commandStep(name: string, root: string, packageName: string, args: string[]): Step {
  return {
    name,
    async run() {
      const manifest = require.resolve(`${packageName}/package.json`)
      const command = join(dirname(manifest), require(manifest).bin[packageName])
      const child = spawn(process.execPath, [command, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
      const [code, output, errors] = await Promise.all([
        new Promise<number | null>(resolve => child.on('close', resolve)),
        text(child.stdout),
        text(child.stderr),
      ])
      return code === 0 ? '' : (output + errors).trim() || `${packageName} ended with ${code}`
    },
  }
}

/**
 * Runs steps side by side. As each ends it is told in a line, and below that what is wrong: types take minutes on a busy
 * machine, and nobody should wait for them to hear of a page.
 *
 * @returns whether all is well
 */
export async function runSteps(steps: Step[]): Promise<boolean> {
  const start = performance.now()
  const outputs = await Promise.all(steps.map(async ({ name, run }) => {
    const output = await run()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${output ? '✗' : '✓'} ${name.padEnd(8)} ${seconds.padStart(4)} s`)
    if (output)
      console.error(`${output}\n`)
    return output
  }))
  return outputs.every(output => !output)
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { projectRoot } from '../../slidev/cli'

/**
 * Builds the page for the thumb, which takes about two seconds.
 *
 * @param outDir whole path of the folder it goes to; not there yet
 * @param language of the talk: its words are in it
 */
export async function buildRemotePage(outDir: string, language: string): Promise<void> {
  const command = [join(projectRoot, 'kit/run.mjs'), 'kit/serve/remote/write-page.ts', outDir, language]
  await promisify(execFile)(process.execPath, command, { cwd: projectRoot })
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const INLINE_SCRIPT = /<script(?: type="module")?>([\s\S]*?)<\/script>/g

/**
 * What any server should say with every file of a built deck: nothing but its own scripts runs, and nothing is asked of
 * another host.
 *
 * @param site folder of the built deck; the scripts in its page are named by their hashes
 */
export async function headersFor(site: string): Promise<Record<string, string>> {
  const page = await readFile(join(site, 'index.html'), 'utf8')
  return {
    'Content-Security-Policy': policy(`'self'`, scriptsIn(page)),
    // A page that opens the deck in a window can’t lead it elsewhere.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/**
 * What a page says that holds all of its deck: nothing but its own scripts runs, and nothing is asked of anybody.
 *
 * @param page with its scripts, which are named by their hashes
 */
export function singleFilePolicy(page: string): string {
  return policy('', scriptsIn(page))
}

function scriptsIn(page: string): string[] {
  return [...page.matchAll(INLINE_SCRIPT)].map(([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`)
}

/** @param own where files of the deck may come from: `'self'`, or nowhere */
function policy(own: string, scripts: string[]): string {
  return [
    ['default-src', `'none'`],
    ['script-src', own, ...scripts],
    // The first slide, in the page, has styles of its own.
    ['style-src', own, `'unsafe-inline'`],
    ['img-src', own, 'data:'],
    ['font-src', own, 'data:'],
    ['connect-src', own || `'none'`],
    ...['object-src', 'base-uri', 'form-action'].map(directive => [directive, `'none'`]),
  ].map(words => words.filter(Boolean).join(' ')).join('; ')
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g

/**
 * What any server should say with every file of a built deck: nothing but its own scripts runs, and nothing is asked of
 * another host.
 *
 * @param site folder of the built deck; the scripts in its page are named by their hashes
 */
export async function headersFor(site: string): Promise<Record<string, string>> {
  const page = await readFile(join(site, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(INLINE_SCRIPT)].map(([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`)
  return {
    'Content-Security-Policy': policy(scripts),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

function policy(scripts: string[]): string {
  return [
    `default-src 'none'`,
    [`script-src 'self'`, ...scripts].join(' '),
    // The first slide, in the page, has styles of its own.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    ...['object-src', 'base-uri', 'form-action'].map(directive => `${directive} 'none'`),
  ].join('; ')
}

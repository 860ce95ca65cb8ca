import type { ServedSite } from '../site/serve-site'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serve } from '../site/serve-site'

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
const compressed = new Set(['.woff2', '.png'])

/** Serves a built site on loopback as a web server in the open would: compressed, beforehand, and kept by browsers. */
export function serveCompressed(folder: string): Promise<ServedSite> {
  const files = new Map(readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const content = readFileSync(path)
      const isCompressed = compressed.has(extname(path))
      return [path.slice(folder.length).replaceAll('\\', '/'), {
        body: isCompressed ? content : gzipSync(content, { level: 9 }),
        headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...!isCompressed && { 'content-encoding': 'gzip' } },
      }]
    }))
  return serve(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://deck')
    const file = files.get(pathname === '/' ? '/index.html' : pathname)
    if (file)
      response.writeHead(200, { ...file.headers, 'content-length': file.body.length }).end(file.body)
    else
      response.writeHead(404).end()
  })
}

import { headersFor } from '../../site/headers'

/** What a stage says with every file of a built deck besides: no other page may frame the deck, steer it or read it. */
export async function stageHeadersFor(site: string): Promise<Record<string, string>> {
  const headers = await headersFor(site)
  return {
    ...headers,
    'Content-Security-Policy': `${headers['Content-Security-Policy']}; frame-ancestors 'none'`,
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

/** A policy that lets a page open sockets of the host it has come from, which not all browsers take for its own. */
export function withSocket(policy: string, host: string): string {
  return policy.replace(`connect-src 'self'`, `connect-src 'self' ws://${host}`)
}

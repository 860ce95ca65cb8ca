import { headersFor } from '../../site/headers'

/** What a stage says with every file of a built deck besides: no other page may frame the deck, steer it or read it. */
export async function stageHeadersFor(site: string): Promise<Record<string, string>> {
  const headers = await headersFor(site)
  return {
    ...headers,
    'Content-Security-Policy': `${headers['Content-Security-Policy']}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

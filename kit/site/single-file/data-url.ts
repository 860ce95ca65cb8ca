import type { Buffer } from 'node:buffer'
import { lookup } from 'mrmime'

/** A file as an address that holds it. */
export function dataUrl(name: string, content: Buffer): string {
  return `data:${lookup(name) ?? 'application/octet-stream'};base64,${content.toString('base64')}`
}

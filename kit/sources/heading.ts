const WORDS = /<[^>]*\bwords="([^"]*)"[^>]*>/g
const TAG = /<[^>]+>/g

/** A heading as it is read: what its tags enclose or name as their words, without the tags. */
export function readHeading(markdown: string): string {
  return markdown.replace(WORDS, '$1').replace(TAG, '')
}

const TAG = /<[^>]+>/g

/**
 * A heading as it is read: what its tags enclose, without the tags. What a `<Claim>` says stands in the data: such a
 * slide names its title.
 */
export function readHeading(markdown: string): string {
  return markdown.replace(TAG, '')
}

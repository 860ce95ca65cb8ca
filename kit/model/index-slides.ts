/** Which slides the evidence index is on; apart from its rows, which the deck doesn't start with. */

/** Columns of rows on a slide of the index. */
export const INDEX_COLUMNS = 2

const INDEX_ALIAS = /^evidence(?:-\d+)?$/

/** Whether a slide of this alias is one of the index. */
export const isIndexAlias = (alias: unknown): boolean => INDEX_ALIAS.test(String(alias))

// What runs in Node is checked without the types of a browser, which a package’s types could bring along.
// @ts-expect-error: Node has none.
export type NoDocument = typeof document

// What runs in a browser is checked without the types of Node, which a package’s types could bring along.
// @ts-expect-error: no browser has it.
export type NoProcess = typeof globalThis.process

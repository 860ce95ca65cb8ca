import ts from 'typescript'

interface Span { start: number, end: number }

/** A property of an object in TypeScript: its value, and all of it with the white space before and the comma after. */
interface Property {
  value: Span
  whole: Span
}

/** The script of a component, or all of a TypeScript file; offsets stay those of the file. */
function parse(text: string): ts.SourceFile {
  const script = /(<script[^>]*>)([\s\S]*?)<\/script>/.exec(text)
  const code = script ? ' '.repeat(script.index + script[1]!.length) + script[2]! : text
  return ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true)
}

/** The first node, in reading order, of which something can be made. */
function first<T>(node: ts.Node, make: (node: ts.Node) => T | undefined): T | undefined {
  return make(node) ?? ts.forEachChild(node, child => first(child, make))
}

/** The object with an id: an entry of the data. */
export function findEntry(text: string, id: string): Span {
  const isId = (node: ts.Node) => ts.isPropertyAssignment(node)
    && node.name.getText() === 'id'
    && ts.isStringLiteral(node.initializer)
    && node.initializer.text === id
  const entry = first(parse(text), node => ts.isObjectLiteralExpression(node) && node.properties.some(isId) ? node : undefined)
  return { start: entry!.getStart(), end: entry!.end }
}

/**
 * The first property of a name, or the first of a name within that, and so on.
 * @throws a sentence if there is none
 */
export function findProperty(text: string, path: string[], within: Span = { start: 0, end: text.length }): Property {
  const isIn = (node: ts.Node) => node.getStart() >= within.start && node.end <= within.end
  const found = path.reduce<ts.Node | undefined>((node, name) => node && first(node, (child) => {
    const isIt = child !== node && isIn(child) && ts.isPropertyAssignment(child) && child.name.getText().replaceAll('\'', '') === name
    return isIt ? child : undefined
  }), parse(text))
  if (!found || !ts.isPropertyAssignment(found))
    throw new Error(`there is no ${path.join('.')} in “${text.slice(within.start, within.end).slice(0, 80)}”`)
  const { initializer } = found
  return {
    value: { start: initializer.getStart(), end: initializer.end },
    whole: { start: found.pos, end: found.end + /^,?/.exec(text.slice(found.end))![0].length },
  }
}

import type { CodeFile } from '../sources/deck'
import type { Passage } from '../sources/text'
import { babelParse, parse, walk } from 'vue/compiler-sfc'

/** What Vue's compiler makes of a template, as far as text is concerned. */
interface TemplateNode {
  type: number
  loc: { start: { line: number } }
  name?: string
  /** Of text; of an interpolation, its expression. */
  content?: string | { content: string }
  /** Of an attribute. */
  value?: { content: string }
  /** Of a directive. */
  exp?: { content: string }
  props?: TemplateNode[]
  children?: TemplateNode[]
}

/** Numbers by which Vue's compiler tells nodes apart. */
const ATTRIBUTE = 6
const DIRECTIVE = 7
const TEXT = 2
const INTERPOLATION = 5

/** Attributes that are read, by the audience or by a screen reader. */
const READ = /^(?:words|finding|subtitle|label|title|alt|aria-label)$/
/** Ids of the data, paths and places in drawings, colours, fonts. */
const NO_TEXT = /^[\w-]+\.[\w-]+$|^m[\s\d{-]|^(?:translate|rotate|scale)\(|^#[\da-f]{3,8}$|^\d+ \d+px /i

/** What the last version of each file had: several rules read it, and most files stay as they are while others are edited. */
const known = new Map<string, { text: string, texts: Passage[] }>()

/**
 * Everything in a component or script that may come to be read on a slide: strings and the text of templates.
 * What is put into them at run time stands as `{{ expression }}`. Nothing of a file that can't be parsed: Vite says so.
 */
export function visibleTexts(code: CodeFile): Passage[] {
  const { file, text } = code
  const last = known.get(file)
  if (last?.text === text)
    return last.texts
  const texts = textsIn(code)
  known.set(file, { text, texts })
  return texts
}

function textsIn({ file, text }: CodeFile): Passage[] {
  try {
    if (!file.endsWith('.vue'))
      return stringsIn(text, 1)
    const { script, scriptSetup, template } = parse(text, { filename: file }).descriptor
    return [
      ...[script, scriptSetup].flatMap(block => block ? stringsIn(block.content, block.loc.start.line) : []),
      ...template?.ast ? textsOf(template.ast as unknown as TemplateNode) : [],
    ]
  }
  catch {
    return []
  }
}

const hole = (code: string, expression?: { start: number, end: number }) => expression ? `{{ ${code.slice(expression.start, expression.end)} }}` : ''

/** @param line on which the code starts in its file */
function stringsIn(code: string, line: number): Passage[] {
  const strings: Passage[] = []
  const add = (node: { loc: { start: { line: number } } }, text: string) => {
    if (text.trim() && !NO_TEXT.test(text))
      strings.push({ text, line: line + node.loc.start.line - 1 })
  }
  walk(babelParse(code, { sourceType: 'module', plugins: ['typescript'] }), {
    enter(this: { skip: () => void }, node: any, parent: any) {
      const isType = node.type.startsWith('TS') && !node.expression
      const isKey = parent?.type === 'ObjectProperty' && parent.key === node && !parent.computed
      const isThrown = node.type === 'NewExpression' && node.callee.name === 'Error'
      if (isType || isKey || isThrown || node.type === 'ImportDeclaration')
        return this.skip()
      if (node.type === 'StringLiteral')
        add(node, node.value)
      if (node.type === 'TemplateLiteral')
        add(node, node.quasis.map((quasi: any, i: number) => quasi.value.cooked + hole(code, node.expressions[i])).join(''))
    },
  })
  return strings
}

const contentOf = ({ content = '' }: TemplateNode) => typeof content === 'string' ? content : content.content

function textsOf({ props = [], children = [] }: TemplateNode): Passage[] {
  return [
    ...props.flatMap(({ type, name = '', value, exp, loc }) => {
      if (type === ATTRIBUTE && value && READ.test(name))
        return [{ text: value.content, line: loc.start.line }]
      return type === DIRECTIVE && exp && name !== 'slot' ? stringsInExpression(exp.content, loc.start.line) : []
    }),
    ...runsOf(children),
    ...children.flatMap(child => child.type === INTERPOLATION
      ? stringsInExpression(contentOf(child), child.loc.start.line)
      : textsOf(child)),
  ]
}

/** In `v-for="name in ['a', 'b']"` only what follows "in" is JavaScript. */
function stringsInExpression(expression: string, line: number): Passage[] {
  return stringsIn(`(${expression.replace(/^.*?\s(?:in|of)\s/, '')})`, line)
}

/** Text and interpolations that follow each other, as one text each. */
function runsOf(nodes: TemplateNode[]): Passage[] {
  const runs: Passage[] = []
  let isOpen = false
  for (const node of nodes) {
    const text = node.type === INTERPOLATION ? `{{ ${contentOf(node)} }}` : node.type === TEXT ? contentOf(node) : undefined
    if (text === undefined)
      isOpen = false
    else if (isOpen)
      runs.at(-1)!.text += text
    else
      runs.push({ text, line: node.loc.start.line })
    isOpen = text !== undefined
  }
  return runs.filter(({ text }) => text.trim())
}

import type { Problem } from '../sources/problem'
import type { Passage } from '../sources/text'
import { readFileSync } from 'node:fs'
import { findAll } from '../sources/text'

const PLACEHOLDER = /‹[^›]+›/g

const files = ['theme.ts', 'ThemePicture.vue', 'page.md'].map(name => readFileSync(new URL(`../template/${name}`, import.meta.url), 'utf8'))
const placeholders = new Set(files.flatMap(text => text.match(PLACEHOLDER) ?? []))

/** What copies of `kit/template/` still have of it. */
export function leftOfTemplate(copies: (Passage & { file: string })[]): Problem[] {
  return copies.flatMap(({ file, ...passage }) => findAll(passage, PLACEHOLDER)
    .filter(({ match: [placeholder] }) => placeholders.has(placeholder))
    .map(({ line, match: [placeholder] }) => ({ file, line, message: `${placeholder} is the template's: put in its place what it asks for, or take it out` })))
}

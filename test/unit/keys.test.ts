import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keys } from '../../kit/components/keys/list'
import { isForBrowser, readKey } from '../../kit/components/keys/read-key'

const names = keys.flatMap(entry => Object.keys(entry.keys))
const letters = names.filter(name => /^[a-z]$/.test(name))

function read(key: string, code: string, shiftKey = false) {
  return readKey({ key, code, shiftKey })
}

describe('a letter key', () => {
  const full = (letter: string) => String.fromCodePoint(letter.codePointAt(0)! + 0xFEE0)
  const ways: [way: string, key: (letter: string) => string][] = [
    ['by itself', letter => letter],
    ['with caps lock', letter => letter.toUpperCase()],
    ['full-width', full],
    ['full-width with caps lock', letter => full(letter.toUpperCase())],
    ['with Bopomofo', () => 'ㄍ'],
    ['with an input method', () => 'Process'],
    ['with a Cyrillic layout', () => 'у'],
    ['with a Greek layout', () => 'ε'],
    ['with a Hebrew layout', () => 'ק'],
    ['with an Arabic layout of two characters a key', () => 'ﻻ'],
    ['as a dead key', () => 'Dead'],
    ['of a browser that tells only its place', () => 'Unidentified'],
  ]

  // Seen to fail: keys read by `event.key` alone; without NFKC.
  it.each(ways)('is itself %s', (_, key) => {
    expect(letters.map(letter => read(key(letter), `Key${letter.toUpperCase()}`))).toEqual(letters)
  })

  // Seen to fail: keys read by `event.code` first.
  it('is the letter it gives, wherever it is', () => {
    expect(read('a', 'KeyQ')).toBe('a')
    expect(read('m', 'Semicolon')).toBe('m')
    expect(read('.', 'KeyE')).toBe('.')
  })

  // Seen to fail: º taken for o by NFKC; ğ, which has the place of e, for no Latin letter.
  it('that gives another Latin letter is none of the deck’s', () => {
    for (const [key, code] of [['º', 'KeyO'], ['ª', 'KeyA'], ['ğ', 'KeyE'], ['é', 'KeyE'], ['ß', 'KeyB']] as const)
      expect.soft(names).not.toContain(read(key, code))
  })

  it('with Shift is another', () => {
    for (const letter of letters)
      expect.soft(names).not.toContain(read(letter.toUpperCase(), `Key${letter.toUpperCase()}`, true))
  })
})

describe('another key', () => {
  it.each([
    ['.', '.', 'Period', false],
    ['.', '.', 'Slash', false],
    ['.', '.', 'Semicolon', true],
    ['.', '。', 'Period', false],
    ['.', '．', 'Period', false],
    ['.', 'ю', 'Period', false],
    ['.', 'Process', 'Period', false],
    ['?', '?', 'Slash', true],
    ['?', '?', 'Digit7', true],
    ['?', '？', 'Slash', true],
    ['?', 'Process', 'Slash', true],
    ['Space', ' ', 'Space', false],
    ['Space', '\u3000', 'Space', false],
    ['Shift+Space', ' ', 'Space', true],
    ['→', 'ArrowRight', 'ArrowRight', false],
    ['→', 'Process', 'ArrowRight', false],
    ['Shift+←', 'ArrowLeft', 'ArrowLeft', true],
    ['PgDn', 'PageDown', 'Numpad3', false],
    ['Esc', 'Escape', 'Escape', false],
  ])('is %s where it gives %j at %s', (name, key, code, shiftKey) => {
    expect(read(key, code, shiftKey)).toBe(name)
    expect(names).toContain(name)
  })

  it('is none of the deck’s', () => {
    for (const [key, code, shiftKey] of [['Ю', 'Period', true], ['/', 'Slash', false], ['é', 'Digit2', false], ['Enter', 'Enter', false], ['d', 'KeyD', false], ['`', 'Backquote', false], ['PageDown', 'PageDown', true], ['Unidentified', '', false]] as const)
      expect.soft(names).not.toContain(read(key, code, shiftKey))
  })
})

describe('only the browser acts', () => {
  const press = (
    options: Partial<KeyboardEvent>,
    altGraph = false,
  ) => ({ ctrlKey: false, altKey: false, metaKey: false, getModifierState: () => altGraph, ...options }) as KeyboardEvent

  it('with Ctrl, Alt, Meta or AltGr, but not with Shift', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect.soft(isForBrowser(press({ [modifier]: true }))).toBe(true)
    expect(isForBrowser(press({}, true))).toBe(true)
    expect(isForBrowser(press({ shiftKey: true }))).toBe(false)
  })
})

describe('the list of keys', () => {
  it('has each key once', () => {
    expect(new Set(names).size).toBe(names.length)
  })

  // Seen to fail: with a key left out of the README.
  it('is the README’s', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const kbd = (name: string) => name.split('+').map(key => `<kbd>${key}</kbd>`).join('+')
    const rows = keys.map(entry => `| ${Object.keys(entry.keys).map(kbd).join(' ')} | ${entry.does.en} |\n`)
    expect(readme).toContain(`| key | does |\n| --- | --- |\n${rows.join('')}\n`)
  })
})

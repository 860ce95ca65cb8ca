import type { AddressInfo } from 'node:net'
import type { Ended } from '../support/run-script'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../kit/slidev/cli'
import { copySources } from '../support/copy-sources'
import { runScript } from '../support/run-script'

let folder: string
/** The project, where its pages and what it writes may be others: one copy, since a first command there compiles the kit. */
let project: string
const faultyPage = 'pages/en/01-code-red.md'

beforeAll(async () => {
  project = await copySources()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-test-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await Promise.all(['dist', 'out'].map(name => rm(join(project, name), { recursive: true, force: true })))
  await cp(join(projectRoot, faultyPage), join(project, faultyPage))
})
afterAll(() => rm(project, { recursive: true, force: true }))

/** One line that holds what matters, and not a trace of the code. */
function expectSentence({ code, errors }: Ended, ...parts: string[]) {
  expect(code).toBeGreaterThan(0)
  expect(errors.split('\n')).toHaveLength(1)
  expect(errors).toMatch(/\.$/)
  for (const part of parts)
    expect(errors).toContain(part)
}

/** What runs several commands. */
const IN_TURN = 'test/support/commands-in-turn.ts'

/**
 * Runs commands in one process that is to end by itself.
 *
 * @returns how each would have ended, and which stages it told of
 */
async function runInTurn(commands: [name: string, args: string[]][], root = projectRoot): Promise<(Ended & { stages: string[] })[]> {
  const ended: (Ended & { stages: string[] })[] = []
  let stages: string[] = []
  const onLine = (line: string) => {
    if (!line.startsWith('{'))
      return stages.push(line)
    ended.push({ ...JSON.parse(line), stages })
    stages = []
  }
  expect(await runScript(IN_TURN, [JSON.stringify(commands)], { root, onLine })).toEqual({ code: 0, errors: '' })
  return ended
}

describe('writing the deck', () => {
  it('says which port is taken, and on which it can be had', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const ended = await runScript('dev', ['--port', `${port}`])
    other.close()
    expectSentence(ended, `Port ${port} is taken`, '--port')
  })
})

describe('building the deck', () => {
  it.each([[[]], [['--single-file']]])('says that it cannot write where a file is in its way: %j', async (args) => {
    await writeFile(join(project, 'dist'), 'not a folder')
    expectSentence(await runScript('build', args, { root: project }), 'dist')
    expect(await readFile(join(project, 'dist'), 'utf8')).toBe('not a folder')
  })

  // Seen to fail: without the check the site was built; without what ends Slidev, it went on building for nobody.
  it('says what is wrong with a faulty deck as soon as that is known, and builds nothing', async () => {
    const page = join(project, faultyPage)
    await writeFile(page, (await readFile(page, 'utf8')).replace('layout: quotation', 'layout: quotatoin'))
    const stages: string[] = []
    expect(await runScript('build', [], { root: project, onLine: line => stages.push(line) })).toEqual({
      code: 1,
      errors: expect.stringMatching(/^One problem in the deck:\n {2}pages\/en\/01-code-red\.md:\d+ there is no layout "quotatoin": did you mean "quotation"\?$/),
    })
    expect(stages.join()).not.toContain('Writing the site')
    expect(await readdir(project)).not.toContain('dist')
  })
})

describe('exporting the deck', () => {
  it('says at once that it cannot write into a folder that is none', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const stages: string[] = []
    const ended = await runScript('export', ['--output', join(file, 'deck.pdf')], { onLine: line => stages.push(line) })
    expectSentence(ended, file)
    expect(stages).toEqual([])
  })

  // Seen to fail: it was called a folder, whatever it was.
  it('says that something in the place of the file is neither file nor folder', async () => {
    const socket = join(folder, 'socket')
    const server = createServer().listen(socket)
    await once(server, 'listening')
    const ended = await runScript('export', ['--output', socket])
    server.close()
    expectSentence(ended, socket, 'no file')
  })

  // Seen to fail: without the --, npm exported all slides once each and said nothing.
  it('says that npm took an option for its own', async () => {
    const env = { npm_config_with_clicks: 'true', npm_lifecycle_event: 'export' }
    expectSentence(await runScript('export', [], { env }), 'npm run export -- --with-clicks')
  })

  it('says at once that the browser it is told to use is not there', async () => {
    const nowhere = join(folder, 'no-browser')
    const env = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: nowhere }
    const stages: string[] = []
    const ended = await runScript('export', ['--output', join(folder, 'deck.pdf')], { env, onLine: line => stages.push(line) })
    expectSentence(ended, nowhere)
    expect(stages).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves an earlier PDF whole and nothing beside it when it is interrupted', async () => {
    const [earlier, out, temporary] = ['an earlier PDF', join(folder, 'out'), join(folder, 'temporary')]
    await Promise.all([out, temporary].map(path => mkdir(path)))
    await writeFile(join(out, 'deck.pdf'), earlier)
    const ended = await runScript('export', ['--output', join(out, 'deck.pdf')], {
      env: { TMPDIR: temporary },
      onLine: (line, interrupt) => line.includes('Printing') && interrupt(),
    })
    expectSentence(ended, 'interrupted')
    expect(await readFile(join(out, 'deck.pdf'), 'utf8')).toBe(earlier)
    expect(await readdir(out)).toEqual(['deck.pdf'])
    expect((await readdir(temporary)).filter(name => name.startsWith('deck-'))).toEqual([])
  })
})

describe('a part of the deck, or another form of it', () => {
  const places: [string, string[], string][] = [
    ['export', [], 'slides.pdf'],
    ['export', ['--range', '2'], 'slides-part.pdf'],
    ['export', ['--cut', '15'], 'slides-15min.pdf'],
    ['export', ['--cut', '15', '--range', '2'], 'slides-15min-part.pdf'],
    ['export', ['--format', 'pptx'], 'slides.pptx'],
    ['export', ['--format', 'pptx', '--range', '2'], 'slides-part.pptx'],
    ['export', ['--format', 'pptx', '--cut', '15'], 'slides-15min.pptx'],
    ['export', ['--format', 'png'], 'slides'],
    ['export', ['--format', 'png', '--cut', '15'], 'slides-15min'],
    ['export', ['--format', 'png', '--size', '1080x1350'], 'slides-1080x1350'],
    ['export', ['--format', 'png', '--size', '1080x1350', '--dark'], 'slides-1080x1350-dark'],
    ['export', ['--format', 'png', '--scale', '4'], 'slides-4x'],
    ['handout', [], 'slides-handout.pdf'],
    ['handout', ['--cut', '15'], 'slides-handout-15min.pdf'],
    ['notes', [], 'slides-notes-a4.pdf'],
    ['notes', ['--paper', 'a5', '--cut', '15'], 'slides-notes-a5-15min.pdf'],
  ]

  it('never takes the place of another', async () => {
    // Nothing can be written in any of the places: each command says at once where it would have.
    await mkdir(join(project, 'out'))
    for (const [, , place] of places)
      await (place.includes('.') ? mkdir(join(project, 'out', place)) : writeFile(join(project, 'out', place), ''))
    await cp(join(projectRoot, IN_TURN), join(project, IN_TURN))
    const ended = await runInTurn(places.map(([name, args]) => [name, args]), project)
    for (const [i, [, , place]] of places.entries())
      expectSentence(ended[i]!, `${join(project, 'out', place)}${place.includes('.') ? ' ' : ':'}`)
  })
})

/** Commands that have something wrong with them, and what they say of it. */
const refused: [what: string, name: string, args: string[], part: string, more?: string][] = [
  ['an edition that is not there', 'export', ['slides.fr.md'], 'slides.fr.md'],
  ['an unknown format', 'export', ['--format', 'docx'], 'pdf, pptx, png'],
  ['a slide that is not there', 'export', ['--range', '1,400'], 'no slide 400'],
  ['a range that runs backwards', 'export', ['--range', '7-4'], '7-4'],
  ['an unknown alias', 'export', ['--range', 'code-rad'], 'code-red'],
  ['a range of nothing', 'export', ['--range', ''], 'leaves a place empty'],
  ['a range with a comma too many', 'export', ['--range', '2,'], '“2,”'],
  ['an edition that is a folder', 'export', ['pages'], 'There is no running order pages'],
  ['an edition that is no Markdown', 'export', ['package.json'], 'There is no running order package.json'],
  ['a scale for what has no pixels', 'export', ['--scale', '2'], '--scale is for png'],
  ['a PDF called like a picture', 'export', ['--output', join(tmpdir(), 'cover.PNG')], 'cover.PNG', '.pdf'],
  ['a PDF called like a .pptx', 'export', ['--output', join(tmpdir(), 'deck.pptx')], 'no place for --format pdf', 'or another format'],
  ...[['export', '.pdf'], ['export', '.pptx', '--format', 'pptx'], ['handout', '.pdf'], ['notes', '.pdf']].map<[string, string, string[], string, string]>(([name, extension, ...args]) =>
    [`a source’s name for a ${extension}, by ${name}`, name!, [...args, '--output', join(tmpdir(), 'slides.md')], 'slides.md', `end with ${extension}`]),
  ['a name longer than names may be', 'export', ['--output', join(tmpdir(), `${'a'.repeat(250)}.pdf`)], 'too long a name'],
  ['an option that stands there twice', 'export', ['--range', '1', '--range', '2'], '--range stands there twice'],
  ['a folder called like a picture', 'export', ['--format', 'png', '--output', join(tmpdir(), 'cover.png')], 'name a folder'],
  ['a scale that is none', 'export', ['--format', 'png', '--scale', 'big'], '--scale', 'big'],
  ['a size that pictures don’t come in', 'export', ['--format', 'png', '--size', '800x600'], 'There is no size 800x600', '1200x675 or 1080x1350'],
  ['a size and a scale', 'export', ['--format', 'png', '--size', '1200x675', '--scale', '2'], '--size', '--scale'],
  ['a size for what has none', 'export', ['--size', '1200x675'], '--size is for png'],
  ['a dark PDF', 'export', ['--dark'], '--dark is for png'],
  ['a folder in the place of the file', 'export', ['--output', tmpdir()], '--output'],
  ...['start', 'dev', 'build', 'export', 'handout', 'notes'].map<[string, string, string[], string, string]>(name =>
    [`a cut that there is not, by ${name}`, name, ['--cut', '20'], 'There is no cut of 20 minutes', 'this talk has']),
  ['a paper that there is not', 'notes', ['--paper', 'letter'], 'no paper letter', 'a4 or a5'],
]

describe('a command', () => {
  let ended: Awaited<ReturnType<typeof runInTurn>>
  beforeAll(async () => {
    ended = await runInTurn(refused.map(([, name, args]) => [name, args]))
  })

  // Seen to fail: an empty part of a range was an alias without a name, a folder a trace of the code; the rest was done in
  // silence. dev had no option for a cut, and said so; a paper was looked for after the build, and gave sixteen lines of stack.
  it.each(refused.map(([what, , , part, more = part], i) => [what, i, part, more] as const))('says at once what is wrong with %s', (_, i, part, more) => {
    const { stages, ...refusal } = ended[i]!
    expectSentence(refusal, part, more)
    expect(stages).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/02-cuts.md'

/** Words of a note that take some seconds to say: 120 a minute. */
const said = (seconds: number) => `${'so '.repeat(seconds * 2 - 1)}so.`

function slide(name: string, note: string, matter: string): string {
  return `---\nlayout: opener\nrouteAlias: ${name}\n${matter}---\n\n# ${name}\n\n<!--\n${note}\n-->\n`
}

/** A talk of two minutes with a cut of one: the second of four slides is left out there. */
function talk({ first = '', joins = '→ third: So to this.', cuts = '[1]', second = '', third = 'cut: 1\n', duration = '2min', length = 59 } = {}): Record<string, string | [string, string]> {
  return {
    'slides.md': `---\nlang: en\nduration: ${duration}\nsrc: ./pages/en/02-cuts.md\n---\n`,
    [page]: [
      slide('first', `${said(20)}\n\n${joins}${first}`, 'cut: 1\n'),
      slide('second', said(length), second),
      slide('third', said(30), third),
      slide('last', said(5), 'cut: 1\n').replace('layout: opener', 'layout: closing'),
    ].join('\n'),
    'layouts/closing.vue': '<template><slot /></template>\n',
    'data/talk.ts': ['answers:', `cuts: ${cuts},\n  answers:`],
  }
}

const problemsOf = async (changes: Parameters<typeof talk>[0] = {}) => (await problemsAfter(talk(changes))).filter(problem => !problem.includes('01-alarm'))

it('a talk with a cut that is one has nothing wrong', async () => {
  expect(await problemsOf()).toEqual([])
})

it.each<[string, Parameters<typeof talk>[0], RegExp]>([
  ['names a cut that there is not', { second: 'cut: 7\n' }, /^pages\/en\/02-cuts\.md:\d+ there is no cut of 7 in data\/talk\.ts, which has cuts of 1 minutes: name the shortest that has this slide, or add it there$/],
  ['lists cuts', { second: 'cut: [1, 2]\n' }, /cut: name the shortest cut that has this slide, as in "cut: 1": longer ones have it, too$/],
  ['has a cut as long as the whole', { cuts: '[1, 2]' }, /^data\/talk\.ts cuts: a cut of 2 minutes is no shorter than the whole talk, 2 by the duration in slides\.md: take it out, or correct one of the two$/],
  ['never says how long the whole is', { duration: 'long' }, /^slides\.md data\/talk\.ts names cuts, and nobody says how long the whole talk is: add "duration: 45min" to the headmatter$/],
  ['takes longer than it is called', { length: 90 }, /^data\/talk\.ts the cut of 2 minutes takes 2\.4 by its notes, and 1\.8 to 2\.2 would do: leave slides out, or shorten notes$/],
  ['takes less time than it is called', { length: 20 }, /^data\/talk\.ts the cut of 2 minutes takes 1\.3 by its notes, and 1\.8 to 2\.2 would do: let more slides in$/],
  ['doesn’t lead to what follows in a cut', { joins: '' }, /in the cut of 1 minutes "third" follows here, and the note doesn’t lead there: add a line "→ third: …" to it$/],
  ['leads to what follows in no cut', { joins: '→ third: So to this.\n\n→ last: That was all.' }, /the note leads on to "last", which follows this slide in no cut: take the words out, or correct the alias$/],
  ['leads to a slide that is not there', { joins: '→ third: So to this.\n\n→ nowhere: On.' }, /the note leads on to "nowhere", which follows this slide in no cut/],
  ['speaks of a theme that a cut leaves out', { first: '\n\nMore of it in theme 5.' }, /the cut of 1 minutes has no slide of theme 5: leave it out of this note, or the slide out of the cut$/],
])('a talk %s', async (_, changes, problem) => {
  expect(await problemsOf(changes)).toContainEqual(expect.stringMatching(problem))
})

it('a cut begins with the first slide and ends with the one that holds', async () => {
  const lost = talk()
  lost[page] = (lost[page] as string).replace('routeAlias: first\ncut: 1\n', 'routeAlias: first\n')
  expect(await problemsAfter(lost)).toContainEqual(expect.stringMatching(/a cut begins with the talk’s first slide and ends with its last: give this one the front matter "cut: 1"$/))
})

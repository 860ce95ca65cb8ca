import type { Rule, Slide } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import type { Passage } from '../../sources/text'
import { frontMatterLine } from '../../sources/load-deck'
import { blank, withoutTags } from '../../sources/text'
import { withoutNotFigures } from '../not-figures'
import { typedNumbers } from '../typed-numbers'

const fact = /<Fact\b[\s\S]*?<\/Fact>/g

/** A number on a slide, in digits or words, stands in a <Fact>. */
export const numbersOnSlides: Rule = ({ slides, evidence }) => evidence.idsInBrokenFiles.size
  ? []
  : slides.flatMap(slide => onSlide(slide, evidence))

function onSlide(slide: Slide, evidence: Evidence): Problem[] {
  const { file, prose, source } = slide
  const plain = { ...prose, text: prose.text.replace(fact, blank) }
  // As it is typed: while a deck is built, the front matter itself has a title made of the heading.
  const title = { text: /^title:(.*)$/m.exec(source.frontmatterRaw ?? '')?.[1] ?? '', line: frontMatterLine(slide, 'title') }
  const passages = [title, withoutTags(plain)]
  return passages.flatMap(passage => typedNumbers(withoutNames(passage, evidence))).map(({ match, line }) => ({
    file,
    line,
    message: `“${match[0]}” stands on the slide as plain text: tie it to the evidence with <Fact id="…">${match[0]}</Fact>`,
  }))
}

/** A number may be part of what a theme is called. */
function withoutNames({ text, line }: Passage, { titles, exceptions }: Evidence): Passage {
  return { text: withoutNotFigures(titles.reduce((rest, title) => rest.replaceAll(title, blank), text), 'slides', exceptions), line }
}

import { definePreparserSetup } from '@slidev/types'
import { readHeading } from '../sources/heading'

const NUMBERED_PAGE = /\/(\d{2,})-[^/]+\.md/
const FIRST_HEADING = /^#+ (.*)$/m

export default definePreparserSetup(() => [{
  name: 'deck',
  async transformSlide(content, frontmatter) {
    // The file name says which theme a page tells; Slidev hands a `src:` slide's front matter to the page's slides.
    const number = NUMBERED_PAGE.exec(frontmatter.src ?? '')?.[1]
    if (number)
      frontmatter.themeNumber = Number(number)

    // Slidev takes a slide's title from its heading, tags and all.
    const heading = FIRST_HEADING.exec(content)?.[1]
    if (heading?.includes('<'))
      frontmatter.title ??= readHeading(heading)
    return undefined
  },
}])

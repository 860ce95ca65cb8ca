import { shallowReactive } from 'vue'

/** What Slidev knows of a slide, in a build: `title`, `level` and `images`, as far as there are any and the front matter hasn’t them. */
export function slideData(no: number, frontmatter: Record<string, unknown>, own: Record<string, unknown>) {
  return shallowReactive({
    get layout() { return frontmatter.layout },
    get transition() { return frontmatter.transition },
    get class() { return frontmatter.class },
    get clicks() { return frontmatter.clicks },
    get name() { return frontmatter.name },
    get preload() { return frontmatter.preload },
    slide: { title: frontmatter.title, content: '', note: '', noteHTML: '', images: [], ...own, frontmatter, filepath: '', start: 0, id: no - 1, index: no - 1, no },
    __clicksContext: null,
    __preloaded: false,
  })
}

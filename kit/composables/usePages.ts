import { useNav } from '@slidev/client'

/** Finds slides by the `routeAlias` in their front matter. */
export function usePages(): { pageOf: (alias: string | undefined) => number | undefined } {
  const { slides } = useNav()
  return {
    /** Number of the slide, or undefined in a talk without it, and without an alias. */
    pageOf: alias => alias === undefined ? undefined : slides.value.find(slide => slide.meta.slide.frontmatter.routeAlias === alias)?.no,
  }
}

import type { Rule } from '../../sources/deck'
import { closest } from '../../sources/likeness'
import { findAll, pascalCase } from '../../sources/text'

/** What Vue and its router bring along. */
const vuesOwn = ['Component', 'KeepAlive', 'RouterLink', 'RouterView', 'Slot', 'Suspense', 'Teleport', 'Template', 'Transition', 'TransitionGroup']

/** Tags that no component stands behind: the browser shows nothing in their place. */
export const components: Rule = ({ slides, components: ours }) => {
  const known = new Set([...vuesOwn, ...ours])
  return slides.flatMap(({ file, prose }) => findAll(prose, /<([A-Z]\w*|[a-z]\w*-[\w-]+)(?=[\s/>])/g)
    .filter(({ match }) => !known.has(pascalCase(match[1]!)))
    .map(({ match, line }) => {
      const meant = closest(pascalCase(match[1]!), known, name => name)
      const remedy = meant ? `did you mean <${meant}>?` : `add ${match[1]}.vue somewhere under components/, or take the tag out`
      return { file, line, message: `there is no component <${match[1]}>: ${remedy}` }
    }))
}

import type { Fault } from '../fault'
import { test } from '../fault'
import { component, file } from '../places'

const layouts = test('layouts')

/** The line under every slide that says where it comes from. */
export default [
  {
    name: 'the source line missing from the frame',
    at: component('SlideFrame'),
    from: /<SourceLine .*/,
    to: '',
    proof: layouts,
    names: /kit\/layouts\/default\.vue.*source-line/,
  },
  {
    name: 'a source line that knows nothing',
    at: component('SlideFrame'),
    from: ':ids="evidence.ids"',
    to: ':ids="new Set()"',
    proof: layouts,
    names: 'kit/layouts/picture.vue',
  },
  {
    name: 'a source line without kinds',
    at: component('SourceLine'),
    from: '[...marked].map(id => kindOf(pick.entry(id)))',
    to: '[] as Kind[]',
    proof: layouts,
    names: /kit\/layouts\/quotation\.vue.*reported/,
  },
  {
    name: 'a layout without the frame',
    at: file('kit/layouts/default.vue'),
    from: /SlideFrame class="content"([\s\S]*)\/SlideFrame/,
    to: 'div class="content"$1/div',
    proof: layouts,
    names: 'kit/layouts/default.vue',
  },
] satisfies Fault[]

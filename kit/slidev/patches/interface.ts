import type { Patch } from './patches'

const ACCESSIBILITY = 'test/proof/accessibility.test.ts'
const OTHER_PAGES = 'test/proof/other-pages.test.ts'
const NOTES = 'test/proof/notes.test.ts'

const GLIDE_IF_WANTED: Patch['changes'][number] = [
  `behavior: 'smooth'`,
  `behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'`,
]

/** What keeps people from using the deck by keyboard, with a screen reader or with weak eyes, and no setting or style sheet changes. */
export const interfacePatches: Patch[] = [
  {
    file: 'internals/SlideWrapper.vue',
    fault: 'previews of slides are read aloud, and their links take the focus, as if they were the slide that is shown',
    provenBy: NOTES,
    isForSlidev: true,
    changes: [[':lang="props.route', `:inert="!['slide', 'presenter'].includes(props.renderContext)"\n    :lang="props.route`]],
  },
  {
    file: 'internals/MenuButton.vue',
    fault: 'a button stands in a button, and higher than those beside it',
    provenBy: ACCESSIBILITY,
    isForSlidev: true,
    changes: [
      [
        '<button :class="{ disabled }" @click="value = !value">\n      <slot name="button" :value :class="{ disabled }" />\n    </button>',
        '<div class="flex" :class="{ disabled }" @click="value = !value">\n      <slot name="button" :value :class="{ disabled }" />\n    </div>',
      ],
    ],
  },
  {
    file: 'internals/SelectList.vue',
    fault: 'a list to choose from works with the mouse only',
    provenBy: ACCESSIBILITY,
    isForSlidev: true,
    changes: [
      [
        '<div class="items">\n      <div\n        v-for="item of items"',
        `<div class="items" role="radiogroup" :aria-label="title">
      <div
        role="radio" tabindex="0" :aria-checked="value === item.value" @keydown.enter.space.stop.prevent="$event.currentTarget.click()"
        v-for="item of items"`,
      ],
    ],
  },
  {
    file: 'internals/FormSlider.vue',
    fault: 'the number beside a slider has no name',
    provenBy: 'test/proof/controls.test.ts',
    isForSlidev: true,
    changes: [['type="number"', 'type="number" aria-label="The same as a number"']],
  },
  {
    file: 'internals/Modal.vue',
    fault: 'the dialog doesn’t say that it is one',
    provenBy: 'test/proof/keys.test.ts',
    isForSlidev: true,
    changes: [['<div v-if="value"', '<div v-if="value" role="dialog" aria-modal="true" aria-label="About this deck" tabindex="-1" :ref="el => el?.focus()"']],
  },
  {
    file: 'internals/ClicksSlider.vue',
    fault: 'the rail of steps, which only a mouse can use, is read aloud as a row of bare numbers',
    provenBy: NOTES,
    isForSlidev: true,
    changes: [['class="flex gap-1 select-none"', 'aria-hidden="true" class="flex gap-1 select-none"']],
  },
  {
    file: 'internals/NoteDisplay.vue',
    fault: 'a note longer than its box can’t be read by keyboard, since it takes no focus',
    provenBy: NOTES,
    isForSlidev: true,
    changes: [['ref="noteDisplay"\n', 'ref="noteDisplay"\n    tabindex="0"\n']],
  },
  {
    file: 'internals/NoteDisplay.vue',
    fault: 'a note glides along with the steps also for those who want no motion',
    provenBy: NOTES,
    isForSlidev: true,
    changes: [GLIDE_IF_WANTED],
  },
  {
    file: 'pages/overview.vue',
    fault: 'the overview page glides also for those who want no motion',
    provenBy: OTHER_PAGES,
    isForSlidev: true,
    changes: [GLIDE_IF_WANTED],
  },
  {
    file: 'pages/overview.vue',
    fault: 'the overview page doesn’t say what the numbers in its corner are',
    provenBy: OTHER_PAGES,
    isForSlidev: true,
    changes: [['class="absolute z-2 top-0 right-0', 'role="region" aria-label="Length" class="absolute z-2 top-0 right-0']],
  },
  {
    file: 'pages/notes-edit.vue',
    fault: 'the field to edit notes in has no name',
    provenBy: OTHER_PAGES,
    isForSlidev: true,
    changes: [['v-model="note"\n', 'v-model="note" aria-label="Speaker notes"\n']],
  },
]

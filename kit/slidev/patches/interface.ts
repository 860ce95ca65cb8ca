/* eslint no-template-curly-in-string: off -- these are pieces of Vue templates */
import type { Patch } from './patches'

/** What keeps people from using the deck by keyboard, with a screen reader or with weak eyes. */
export const interfacePatches: Patch[] = [
  {
    file: 'internals/SlideWrapper.vue',
    fault: 'previews of slides are read aloud, and their links take the focus, as if they were the slide that is shown',
    changes: [[':lang="props.route', `:inert="!['slide', 'presenter'].includes(props.renderContext)"\n    :lang="props.route`]],
  },
  {
    file: 'internals/MenuButton.vue',
    fault: 'a button stands in a button, and higher than those beside it',
    changes: [
      ['<button :class', '<div class="flex" :class'],
      ['</button>', '</div>'],
    ],
  },
  {
    file: 'internals/SelectList.vue',
    fault: 'a list to choose from works with the mouse only',
    changes: [
      ['<div class="items">', '<div class="items" role="radiogroup" :aria-label="title">'],
      ['class="item"', 'class="item" role="radio" tabindex="0" :aria-checked="value === item.value" @keydown.enter.space.stop.prevent="$event.currentTarget.click()"'],
    ],
  },
  {
    file: 'internals/FormSlider.vue',
    fault: 'the number beside a slider has no name',
    changes: [['type="number"', 'type="number" aria-label="The same as a number"']],
  },
  {
    file: 'internals/QuickOverview.vue',
    fault: 'the overview is a heap of pictures without names, the slide chosen by arrow keys has no focus, and the buttons beside them are too pale to be seen',
    changes: [
      [`import { computed, ref, watchEffect } from 'vue'`, `import { computed, ref, watch, watchEffect } from 'vue'`],
      [`const keyboardBuffer =`, `watch([showOverview, currentOverviewPage], () => document.querySelector<HTMLElement>('.slidev-overview-card[tabindex="0"]')?.focus(), { flush: 'post' })\n\nconst keyboardBuffer =`],
      ['v-if="showOverview"\n', 'v-if="showOverview"\n      role="dialog" aria-modal="true" aria-label="Slide overview"\n'],
      [
        'class="inline-block border rounded overflow-hidden',
        'role="button" :tabindex="currentOverviewPage === idx + 1 ? 0 : -1" :aria-label="`${route.no}: ${route.meta.slide?.title}`" :aria-current="route.no === currentSlideNo ? \'page\' : undefined"\n            class="slidev-overview-card inline-block border rounded overflow-hidden',
      ],
      ['z-modal text-gray-400 flex', 'z-modal flex'],
      ['v-show="showOverview"\n', 'v-show="showOverview"\n    role="navigation" aria-label="Overview" @keypress.enter.stop\n'],
    ],
  },
  {
    file: 'internals/Modal.vue',
    fault: 'the dialog doesn’t say that it is one',
    changes: [['<div v-if="value"', '<div v-if="value" role="dialog" aria-modal="true" aria-label="About this deck" tabindex="-1" :ref="el => el?.focus()"']],
  },
  {
    file: 'internals/InfoDialog.vue',
    fault: 'a name too pale to read',
    changes: [['color: #2082A6', 'color: var(--compare)']],
  },
  {
    file: 'internals/NoteDisplay.vue',
    fault: 'a note longer than its box can’t be read by keyboard, since it takes no focus; and it glides also for those who want no motion',
    changes: [
      ['ref="noteDisplay"\n', 'ref="noteDisplay"\n    tabindex="0"\n'],
      [`behavior: 'smooth'`, `behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'`],
    ],
  },
  {
    file: 'pages/presenter.vue',
    fault: 'presenter mode doesn’t name its parts, the note has seven lines of room until somebody drags it wider, and in the built deck a long one doesn’t go along with the steps',
    changes: [
      [`'slidev-presenter-notes-width', 360`, `'slidev-presenter-notes-width', Math.max(360, Math.round(window.innerWidth / 4))`],
      [`'slidev-presenter-notes-row-size', 280`, `'slidev-presenter-notes-row-size', Math.max(280, Math.round(window.innerHeight * 0.55))`],
      ['<NoteStatic\n            v-else\n', '<NoteStatic\n            v-else\n            auto-scroll\n'],
      ['border="b main" p1>', 'border="b main" p1 role="region" aria-label="Current slide">'],
      ['class="w-full pb2 px4 flex-none"', 'class="w-full pb2 px4 flex-none" aria-hidden="true"'],
      ['<div class="relative grid-section next', '<div role="region" aria-label="Next step" class="relative grid-section next'],
      ['<div ref="noteSection"', '<div ref="noteSection" role="region" aria-label="Speaker note"'],
      ['<div ref="bottomSection"', '<div ref="bottomSection" role="region" aria-label="Controls and timer"'],
    ],
  },
  {
    file: 'internals/NoteEditable.vue',
    fault: 'in the built deck the overview page shows every note as pale as if there were none',
    changes: [[`note ? '' : 'opacity-25`, `(note || info?.noteHTML) ? '' : 'opacity-25`]],
  },
  {
    file: 'pages/overview.vue',
    fault: 'the overview page has no heading, counts no words where the notes are apart, and glides also for those who want no motion',
    changes: [
      [`behavior: 'smooth'`, `behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'`],
      [`wordCount(route.meta?.slide?.note || '')`, `wordCount(route.meta?.slide?.noteHTML?.replace(/<[^>]*>/g, ' ') ?? '')`],
      ['<main\n      ref="scroller"\n', '<main\n      ref="scroller" aria-labelledby="overview-heading"\n'],
      ['@scroll="onOverviewScroll"\n    >', '@scroll="onOverviewScroll"\n    >\n      <h1 id="overview-heading" class="sr-only">Slide overview</h1>'],
      ['class="absolute z-2 top-0 right-0', 'role="region" aria-label="Length" class="absolute z-2 top-0 right-0'],
    ],
  },
  {
    file: 'pages/notes.vue',
    fault: 'the notes page names neither itself nor its parts',
    changes: [
      ['<div class="h-full flex flex-col">', '<div class="h-full flex flex-col" role="main" aria-labelledby="notes-heading">\n    <h1 id="notes-heading" class="sr-only">Speaker notes</h1>'],
      ['<div class="flex-none border-t border-main" px3 py2>', '<div class="flex-none border-t border-main" px3 py2 aria-hidden="true">'],
    ],
  },
  {
    file: 'pages/notes-edit.vue',
    fault: 'the page to edit notes has neither a heading nor a name for its field, and the field doesn’t show the focus',
    changes: [
      ['<div class="h-full">', '<div class="h-full" role="main" aria-labelledby="notes-heading">\n    <h1 id="notes-heading" class="sr-only">Speaker notes, to edit</h1>'],
      ['v-model="note"\n      class="prose dark:prose-invert resize-none p5 outline-none', 'v-model="note" aria-labelledby="notes-heading"\n      class="prose dark:prose-invert resize-none p5'],
    ],
  },
  {
    file: 'pages/entry.vue',
    fault: 'the page that leads to the others has no heading',
    changes: [['<div class="h-full w-full flex', '<div role="main" aria-labelledby="entry-heading" class="h-full w-full flex'], ['lt-md:flex-col">', 'lt-md:flex-col">\n    <h1 id="entry-heading" class="sr-only">Ways to see this deck</h1>']],
  },
]

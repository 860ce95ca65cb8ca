import antfu from '@antfu/eslint-config'

/** A line that doesn't fit a screen isn't read. Words are not broken: who seeks them finds them in one piece. */
const lineLength = { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }

export default antfu({
  vue: true,
  typescript: true,
  // Slidev's Markdown isn't standard: front matter in the middle, components, click markers.
  markdown: false,
  // Tuned for hot loops of libraries; a deck has none.
  e18e: { performanceImprovements: false },
  // The other talk is linted where it stands on its own, with the kit beside it.
  ignores: ['**/*.md', 'dist', 'out', 'kit/styles/fonts', 'test/fixtures/another-talk'],
  // A parameter is documented where its name leaves something open.
  rules: { 'jsdoc/check-param-names': 'off' },
}, {
  files: ['**/*.{ts,js,mjs}'],
  rules: { 'style/max-len': ['error', lineLength] },
}, {
  files: ['**/*.vue'],
  rules: { 'vue/max-len': ['error', { ...lineLength, ignoreHTMLAttributeValues: true, ignoreHTMLTextContents: true }] },
}, {
  // They write to a terminal, and each is a program of its own.
  files: ['kit/{bench,browser,check,commands,pictures,terminal}/**', 'kit/*.mjs', '**/render-first-slide.mjs', 'test/{faults,scale}/command.ts'],
  rules: { 'no-console': 'off', 'antfu/no-top-level-await': 'off' },
})

/** Modules whose name doesn't tell which package wrote them into the deck. */
const writers: [module: RegExp, name: string][] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
  [/^\0?plugin-vue:/, '@vitejs/plugin-vue'],
  [/^\/@slidev\//, '@slidev/cli'],
  [/^\/@server-reactive\//, 'vite-plugin-vue-server-ref'],
  [/^~icons\//, 'unplugin-icons'],
  [/\/__uno\w*\.css$/, '@unocss/preset-wind3'],
  [/\/__uno_typography\.css$/, '@unocss/preset-typography'],
]

/** Names of the packages that wrote modules which don't bear them. */
export function writersOf(modules: string[]): string[] {
  return writers.filter(([pattern]) => modules.some(module => pattern.test(module))).map(([, name]) => name)
}

/** Those of some collections of icons that are drawn by modules or a style sheet. */
export function iconsIn(modules: string[], styles: string, collections: string[]): string[] {
  return collections.filter(name => modules.some(module => module.startsWith(`~icons/${name}/`)) || styles.includes(`.i-${name}-`) || styles.includes(`.i-${name}\\:`))
}

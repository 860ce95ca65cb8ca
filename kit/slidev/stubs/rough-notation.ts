/** What `v-mark` would draw with. */
export function annotate() {
  return { show() {}, hide() {} }
}

declare global {
  interface Window {
    /** How scripts have scrolled to something: “smooth” glides. */
    scrolls: (ScrollBehavior | undefined)[]
  }
}

/** Runs in the page, before its own scripts: keeps how they scroll to something. */
export function recordScrolls(): void {
  const { scrollIntoView } = Element.prototype
  window.scrolls = []
  Element.prototype.scrollIntoView = function (options) {
    window.scrolls.push((options as ScrollIntoViewOptions).behavior)
    scrollIntoView.call(this, options)
  }
}

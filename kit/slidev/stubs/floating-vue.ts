const Nothing = { render: () => null }

/**
 * Slidev’s form fields and drawing controls name these; they are drawn only by its exporter and while drawing, which
 * the deck leaves out.
 */
export { Nothing as Dropdown, Nothing as Tooltip }

/** Slidev tells popovers after each slide that they may have moved; the deck has none. */
export function recomputeAllPoppers(): void {}

/** Hears keys, as the setups of shortcuts say. To be called in a component’s setup. */
export function registerShortcuts(): void

/** Keeps the screen on, unless the settings say otherwise. To be called in a component’s setup. */
export function useWakeLock(): void

import type { ComponentPublicInstance } from 'vue'

/**
 * Names the slide and the component in which something went wrong: its own words, "x is not defined", say nothing of where to look.
 *
 * @param error what was thrown
 * @param instance the component that threw it, if one did
 * @returns an error that says "slide 12, Glossary: x is not defined", caused by the one that was thrown; that one itself outside a slide
 */
export function nameFailure(error: unknown, instance: ComponentPublicInstance | null): unknown {
  const nameOf = ({ $options }: ComponentPublicInstance) => $options.__name ?? $options.name
  for (let around = instance; around; around = around.$parent) {
    if (nameOf(around) === 'SlideWrapper') {
      const { no } = (around.$props as { route: { no: number } }).route
      return new Error(`slide ${[no, nameOf(instance!)].filter(Boolean).join(', ')}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }
  return error
}

// As Slidev's own sources have it, which vue-tsc would check as part of this project.

/** Address of a slide, as the router takes it. */
export function getSlidePath(page: number, presenter: boolean): string
/** A slide by its number or alias. */
export function getSlide(name: string | number): object | undefined

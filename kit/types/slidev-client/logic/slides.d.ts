/** Address of a slide, as the router takes it. */
export function getSlidePath(page: number, presenter: boolean): string
/** A slide by its number or alias. */
export function getSlide(name: string | number): object | undefined

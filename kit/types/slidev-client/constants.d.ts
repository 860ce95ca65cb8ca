/** A step that no slide has more of: with all shown. */
export const CLICKS_MAX: number

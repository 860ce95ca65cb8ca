import type { Ref } from 'vue'

/** The slide that is chosen in the overview, and how many stand in a row of it. */
export const currentOverviewPage: Ref<number>
export const overviewRowCount: Ref<number>

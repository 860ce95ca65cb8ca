/** What `v-motion` would move with. */
export const MotionDirective = () => ({})

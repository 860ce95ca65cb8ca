import { ref } from 'vue'

/** Whether a phone drives the talk, or has: then it is given, also where no window is in presenter mode. */
export const isDriven = ref(false)

/** Whether it did before this window came: where there is no other window, the talk is taken up in it. */
export const wasDriven = ref(false)

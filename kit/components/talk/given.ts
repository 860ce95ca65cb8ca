import { ref } from 'vue'

/** Whether a talk is given in this browser: there is a presenter’s window, or a phone drives it. */
export const isGiven = ref(false)

import { ref } from 'vue'

/** Whether a phone drives the talk, or has: then it is given, also where no window is in presenter mode. */
export const isDriven = ref(false)

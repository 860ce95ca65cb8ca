import type { Ref } from 'vue'
import type { ClicksContext } from '../index'

/** The steps of one drawn slide. */
export function createClicksContextBase(current: Ref<number>, clicksStart?: number, clicksTotal?: number): ClicksContext

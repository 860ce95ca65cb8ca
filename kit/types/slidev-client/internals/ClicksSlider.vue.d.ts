import type { ClicksContext } from '../index'

/** The steps of a slide, to be chosen by mouse. */
declare const ClicksSlider: new () => { $props: { clicksContext: ClicksContext } }
export default ClicksSlider

/** A box that scales what is in it from the size of a slide to its own. */
declare const SlideContainer: new () => { $props: { isMain?: boolean, width?: number } }
export default SlideContainer

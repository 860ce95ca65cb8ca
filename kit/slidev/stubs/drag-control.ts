/** The handles of an element that is dragged about a slide. */
export default () => null

/** A red point where the presenter’s mouse is, if that is wanted. */
declare const LaserPointer: new () => { $props: object }
export default LaserPointer

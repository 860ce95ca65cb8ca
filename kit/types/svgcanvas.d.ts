// The package has no types: this is the part of its interface the deck uses.
declare module 'svgcanvas' {
  export class Element {
    constructor(options: { width: number, height: number, document: Document, enableMirroring: boolean })
    svg: SVGSVGElement
  }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2'
      variationAxes?: Record<string, number>
      keepFeatures?: string[]
      /** Besides the first seven. */
      preserveNameIds?: number[]
      dropTables?: string[]
    },
  ): Promise<Uint8Array>
}

declare module 'virtual:evidence-uses' {
  /** Numbers of the slides that show an entry, by its id. */
  const uses: Record<string, number[]>
  export default uses
}

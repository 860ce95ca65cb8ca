/** Stands in for what the build says of the whole deck: mounted alone, a component is on no slide. */
export default {} as Record<string, number[]>

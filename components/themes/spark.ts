/** A spark, as far as its unit circle: what an answer of an AI has beside it. */
export const SPARK = 'M0 -1Q.077 -.077 1 0Q.077 .077 0 1Q-.077 .077 -1 0Q-.077 -.077 0 -1Z'

/** What calls a function in a page, by its source: an expression whose promise is JSON, for `readAnswer`. */
export function callInPage<Given>(run: (given: Given) => unknown, given: Given): string {
  return `(async () => JSON.stringify({ result: await (${run})(${JSON.stringify(given)}) }))()`
}

/**
 * What the function has returned.
 *
 * @throws what it has thrown
 */
export function readAnswer<Result>(json: string): Result {
  const { result, error } = JSON.parse(json) as { result: Result, error?: string }
  if (error)
    throw new Error(error)
  return result
}

/** Reading, sealing or showing so many rows takes some ten milliseconds. */
const rowsAtOnce = 200

/**
 * Does something with each row, in their order, and lets others be answered between some rows and the next: thousands of rows keep
 * nobody waiting.
 *
 * @example await inTurn([1, 2], (n) => n + 1) // [2, 3]
 */
export async function inTurn<Row, Made>(
  rows: Iterable<Row>,
  work: (row: Row) => Made | Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  for (const row of rows) {
    made.push(await work(row))
    if (made.length % rowsAtOnce === 0) await new Promise((soon) => setImmediate(soon))
  }
  return made
}

/** So many rows are written at a time: few enough that the making of one statement keeps nobody waiting. */
const rowsAtOnce = 300

/** Rows in portions that one statement takes. */
export function* portions<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) yield rows.slice(start, start + rowsAtOnce)
}

/** Whoever is to see the cells of all columns as they are read, as they stand in the bytes. */
export interface CellWatcher {
  head(names: readonly string[]): void
  /**
   * @param column from 0; below 0 in the names of rows
   * @param from where the cell lies, with quotation marks if it has them; never empty
   * @param line in the file, from 1
   */
  cell(column: number, bytes: Uint8Array, from: number, to: number, line: number): void
}

/** A clock time alone in a cell: `0:03`, `00:12:03`, `00:12:03.5`. */
const time = /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/
const lineNumber = /^\d{1,5}[.)]?$/
const who = /^\p{Lu}[\p{L}\p{N}_. ]{0,24}:?$/u

/**
 * A line whose columns are parted by tabs, as one of talk: `3<tab>00:12<tab>M<tab>hej` becomes `[00:12] M: hej`.
 * Tables and hanging indents in Word come so. Undefined when the columns do not say who speaks.
 */
export function lineFromCells(line: string): string | undefined {
  if (!line.includes('\t')) return undefined
  const cells = line.split('\t').map((cell) => cell.trim())
  let stamp = ''
  let speaker: string | undefined
  while (cells.length > 1 && speaker === undefined) {
    const cell = cells.shift() as string
    if (time.test(cell)) stamp = `[${cell}] `
    else if (who.test(cell)) speaker = cell.replace(/:$/, '').trim()
    else if (!lineNumber.test(cell)) return undefined
  }
  if (speaker === undefined) return undefined
  const first = cells.find((cell) => cell !== '') ?? ''
  if (stamp === '' && cells.length > 1 && time.test(first)) {
    stamp = `[${first}] `
    cells.splice(0, cells.indexOf(first) + 1)
  }
  const talk = cells.filter((cell) => cell !== '').join(' ')
  return talk === '' ? undefined : `${stamp}${speaker}: ${talk}`
}

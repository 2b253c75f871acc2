/** A clock time alone in a cell: `0:03`, `00:12:03`, `00:12:03.5`. */
const time = /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/
const lineNumber = /^\d{1,5}[.)]?$/
const who = /^\p{Lu}[\p{L}\p{N}_. ]{0,24}:?$/u

/**
 * A line whose columns are parted by tabs, as one of talk: `3<tab>00:12<tab>M<tab>hej` becomes `[00:12] M: hej`.
 * Tables and hanging indents in Word come so. Undefined when the columns do not say who speaks.
 */
export function lineFromCells(line: string): { line: string; number?: number } | undefined {
  if (!line.includes('\t')) return undefined
  const cells = line.split('\t').map((cell) => cell.trim())
  let stamp = ''
  let speaker: string | undefined
  let number: number | undefined
  while (cells.length > 1 && speaker === undefined) {
    const cell = cells.shift() as string
    if (time.test(cell)) stamp = `[${cell}] `
    else if (who.test(cell)) speaker = cell.replace(/:$/, '').trim()
    else if (lineNumber.test(cell)) number = Number.parseInt(cell, 10)
    else return undefined
  }
  if (speaker === undefined) return undefined
  const first = cells.find((cell) => cell !== '') ?? ''
  if (stamp === '' && cells.length > 1 && time.test(first)) {
    stamp = `[${first}] `
    cells.splice(0, cells.indexOf(first) + 1)
  }
  const talk = cells.filter((cell) => cell !== '').join(' ')
  if (talk === '') return undefined
  return { line: `${stamp}${speaker}: ${talk}`, ...(number !== undefined && { number }) }
}

/** A name, a wide space and a time alone on a line, with the talk on the lines below. */
const heading = /^\s*(\p{Lu}[\p{L}\p{N}_.'’() -]{0,50}?)(?:\s{2,}|\t)(\d{1,2}:\d{2}(?::\d{2})?)\s*$/u

/**
 * A heading of who and when, as meeting programs export them (`Mette Hansen   0:03`), as the opening of a turn.
 *
 * @example
 * openingFromHeading('Mette Hansen   0:03') // { label: 'Mette Hansen', line: '[0:03] Mette Hansen:' }
 */
export function openingFromHeading(line: string): { label: string; line: string } | undefined {
  const match = heading.exec(line)
  if (!match?.[1] || !match[2]) return undefined
  const label = match[1].replace(/[()]/g, '').trim()
  return label.split(/\s+/).length > 4 ? undefined : { label, line: `[${match[2]}] ${label}:` }
}

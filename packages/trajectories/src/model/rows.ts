/** The states of one life by their numbers, a period after the other. */
export type Row = Uint8Array | Uint16Array

/**
 * The runs of equal states of a row; values for which `skip` holds are left out before runs are formed.
 */
export function runsOf(row: Row, skip = -1): { states: number[]; lengths: number[] } {
  const states: number[] = []
  const lengths: number[] = []
  let before = -1
  for (const state of row) {
    if (state === skip) continue
    if (state === before) lengths[lengths.length - 1]!++
    else {
      states.push(state)
      lengths.push(1)
      before = state
    }
  }
  return { states, lengths }
}

/** How many periods two sequences share from the start. */
export function longestCommonPrefix(a: Row, b: Row): number {
  const most = Math.min(a.length, b.length)
  let t = 0
  while (t < most && a[t] === b[t]) t++
  return t
}

/** Equal rows merged: the distinct rows in sorted order, and for each input row which of them it is. */
export interface Distinct<Kind extends Row = Uint8Array> {
  rows: Kind[]
  of: Uint32Array
  members: Uint32Array[]
}

/**
 * Merges duplicates and sorts, so that neighbours share prefixes. Cost: O(n L log n) at worst.
 */
export function distinctRows<Kind extends Row>(rows: readonly Kind[]): Distinct<Kind> {
  const groups = new Map<string, number[]>()
  rows.forEach((row, i) => {
    const key = Buffer.from(row.buffer, row.byteOffset, row.byteLength).toString('latin1')
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  })
  const sorted = [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1))
  const of = new Uint32Array(rows.length)
  sorted.forEach(([, members], u) => members.forEach((i) => (of[i] = u)))
  return {
    rows: sorted.map(([, members]) => rows[members[0]!]!),
    of,
    members: sorted.map(([, members]) => Uint32Array.from(members)),
  }
}

/** Arrows between numbered points: those from point `p` stand from `start[p]` up to `start[p + 1]` in `to`. */
export interface Arrows {
  start: Int32Array
  to: Int32Array
}

/**
 * The strong parts of a graph: points get the same number when one can go from each to the other (Tarjan 1972, without
 * recursion). O(points + arrows).
 *
 * @example strongParts({ start: Int32Array.of(0, 1, 2, 2), to: Int32Array.of(1, 0) }) // Int32Array [0, 0, 1]
 */
export function strongParts({ start, to }: Arrows): Int32Array {
  const points = start.length - 1
  const part = new Int32Array(points).fill(-1)
  const order = new Int32Array(points).fill(-1)
  const low = new Int32Array(points)
  const at = start.slice(0, points)
  const open: number[] = []
  const path: number[] = []
  let met = 0
  let parts = 0
  const enter = (point: number) => {
    order[point] = low[point] = met++
    open.push(point)
    path.push(point)
  }
  for (let from = 0; from < points; from++) {
    if (order[from]! >= 0) continue
    enter(from)
    while (path.length > 0) {
      const point = path.at(-1)
      if (at[point]! < start[point + 1]!) {
        const next = to[at[point]!++]!
        if (order[next]! < 0) enter(next)
        else if (part[next]! < 0) low[point] = Math.min(low[point]!, order[next]!)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above !== undefined) low[above] = Math.min(low[above]!, low[point]!)
      if (low[point] !== order[point]) continue
      for (let member = -1; member !== point;) {
        member = open.pop()!
        part[member] = parts
      }
      parts++
    }
  }
  return part
}

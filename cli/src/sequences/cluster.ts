import { partitionAroundMedoids, quality } from '@lydhoer/trajectories'
import { measureAsked, timed } from './measure.ts'
import { range } from './refuse.ts'
import type { Task } from './task.ts'

/** `lydhoer sequences cluster FILE --k 2:10`. */
export async function groupSequences({ sequences, values, terminal }: Task): Promise<void> {
  const [before, high] = range(values.k ?? '2:10', Math.max(sequences.rows.length - 1, 1), '--k')
  const { result } = await timed(sequences, measureAsked(values, sequences), values, terminal)
  const report = []
  const { weights } = sequences
  for (let k = Math.max(before + 1, 2); k <= high; k++) {
    const { groups, medoids, cost } = partitionAroundMedoids(result, k, { weights })
    report.push({
      k,
      medoids: medoids.map((medoid) => medoid + 1),
      cost,
      quality: quality(result, groups, weights),
      groups: [...groups].map((group) => group + 1),
    })
  }
  if (values.json) terminal.out(`${JSON.stringify(report)}\n`)
  else
    for (const { k, quality: found } of report) {
      const figures = Object.entries(found).map(([name, value]) => `${name} ${value.toFixed(3)}`)
      terminal.out(`k ${k}  ${figures.join('  ')}\n`)
    }
}

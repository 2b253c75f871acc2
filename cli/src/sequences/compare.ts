import { fewest } from '@lydhoer/measuring'
import { compareGroups } from '@lydhoer/trajectories'
import { Refusal } from '../refusal.ts'
import { measureAsked, timed } from './measure.ts'
import { bad, whole } from './refuse.ts'
import type { Task } from './task.ts'

/** `lydhoer sequences compare FILE --by COLUMN`. */
export async function compareSequences({ sequences, column, values, terminal }: Task): Promise<void> {
  if (values.by === undefined) throw new Refusal({ da: 'Skriv --by KOLONNE.', en: 'Write --by COLUMN.' })
  const labels = column(values.by).map((label) => label ?? '*')
  if (new Set(labels).size < 2) bad(values.by, '≥ 2 groups')
  const { result } = await timed(sequences, measureAsked(values, sequences), values, terminal)
  const found = compareGroups(result, labels, {
    weights: sequences.weights,
    ...(values.permutations === undefined
      ? {}
      : { permutations: whole(values.permutations, '--permutations', 0) }),
    ...(values.seed === undefined ? {} : { seed: whole(values.seed, '--seed', 0) }),
  })
  const groups = found.groups.filter(({ people }) => people >= fewest)
  if (values.json) terminal.out(`${JSON.stringify({ ...found, groups })}\n`)
  else {
    const { pseudoF, pseudoR2, p } = found
    terminal.out(`pseudo F ${pseudoF.toFixed(4)}  R² ${pseudoR2.toFixed(4)}  p ${p.toFixed(3)}\n`)
    for (const group of groups)
      terminal.out(`${group.name.padEnd(20)} n ${group.people}  ${group.discrepancy.toFixed(4)}\n`)
  }
}

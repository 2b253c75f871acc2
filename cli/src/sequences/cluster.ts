import {
  bestPartition,
  bootstrapQuality,
  cutTree,
  fuzzyGroups,
  groupBySampling,
  hierarchicalTree,
  nullModels,
  quality,
  type Distances,
  type Sequences,
  type Tree,
} from '@lydhoer/trajectories'
import { measureAsked, timed, watched } from './measure.ts'
import type { Values } from './options.ts'
import { oneOf, range, whole } from './refuse.ts'
import type { Task } from './task.ts'

const methods = ['pam', 'ward', 'ward2', 'average', 'complete', 'single', 'fuzzy', 'clara'] as const

/** Groups into k: who is in which, and what the method says besides. */
interface Grouping {
  groups: Uint32Array
  medoids?: number[]
  cost?: number
  shares?: number[][]
}

/** `lydhoer sequences cluster FILE --k 2:10`. */
export async function groupSequences({ sequences, values, terminal }: Task): Promise<void> {
  const [before, high] = range(values.k ?? '2:10', Math.max(sequences.rows.length - 1, 1), '--k')
  const method = oneOf(values.method ?? 'pam', methods, '--method')
  const asked = measureAsked(values, sequences)
  // Sampling needs no matrix of everybody; its quality cannot be told without one.
  const matrix = method === 'clara' ? undefined : (await timed(sequences, asked, values, terminal)).result
  const { weights } = sequences
  const trees =
    method === 'pam' || method === 'fuzzy' || method === 'clara' || !matrix
      ? undefined
      : hierarchicalTree(matrix, method, weights)
  const report = []
  for (let k = Math.max(before + 1, 2); k <= high; k++) {
    const found = await group(sequences, matrix, trees, k, values)
    report.push({
      k,
      ...(found.medoids ? { medoids: found.medoids.map((medoid) => medoid + 1) } : {}),
      ...(found.cost === undefined ? {} : { cost: found.cost }),
      ...(matrix ? { quality: quality(matrix, found.groups, weights) } : {}),
      groups: [...found.groups].map((one) => one + 1),
      ...(found.shares ? { shares: found.shares } : {}),
    })
  }
  const bootstrap = await bootstrapAsked(
    { sequences, values, terminal },
    report.map(({ k }) => k),
  )
  if (values.json) {
    terminal.out(`${JSON.stringify(bootstrap ? { groupings: report, bootstrap } : report)}\n`)
    return
  }
  for (const { k, quality: found, cost } of report) {
    const figures = Object.entries<number>(found ? { ...found } : { cost: cost ?? 0 }).map(
      ([name, value]) => `${name} ${value.toFixed(3)}`,
    )
    terminal.out(`k ${k}  ${figures.join('  ')}\n`)
  }
  for (const { k, standardised, p } of bootstrap ?? []) {
    terminal.out(`k ${k}  asw z ${standardised.asw.toFixed(2)} p ${p.asw.toFixed(3)}\n`)
  }
}

async function group(
  sequences: Sequences,
  matrix: Distances | undefined,
  tree: Tree | undefined,
  k: number,
  values: Values,
): Promise<Grouping> {
  const { weights } = sequences
  const seed = values.seed === undefined ? {} : { seed: whole(values.seed, '--seed', 0) }
  if (!matrix) {
    return groupBySampling(sequences, k, measureAsked(values, sequences), {
      ...seed,
      ...(values.samples === undefined ? {} : { samples: whole(values.samples, '--samples') }),
      ...(values.size === undefined ? {} : { size: whole(values.size, '--size', k) }),
    })
  }
  if (tree) return { groups: cutTree(tree, k) }
  if (values.method?.toLowerCase() === 'fuzzy') {
    const { groups, shares } = await fuzzyGroups(matrix, k, { weights })
    return { groups, shares: Array.from(groups, (_, i) => [...shares.slice(i * k, (i + 1) * k)]) }
  }
  const starts = values.starts === undefined ? 1 : whole(values.starts, '--starts')
  return bestPartition(matrix, k, { weights, starts, ...seed })
}

async function bootstrapAsked(
  { sequences, values, terminal }: Pick<Task, 'sequences' | 'values' | 'terminal'>,
  ks: number[],
) {
  if (values.bootstrap === undefined) return undefined
  const method = oneOf(
    values.method ?? 'pam',
    ['pam', 'ward', 'ward2', 'average', 'complete', 'single'],
    '--method',
  )
  const { progress, signal, end } = watched(terminal, values.json === true)
  try {
    return await bootstrapQuality(sequences, measureAsked(values, sequences), {
      ks,
      rounds: whole(values.bootstrap, '--bootstrap'),
      model: oneOf(values.null ?? 'combined', nullModels, '--null'),
      method,
      progress,
      signal,
      ...(values.seed === undefined ? {} : { seed: whole(values.seed, '--seed', 0) }),
    })
  } finally {
    end()
  }
}

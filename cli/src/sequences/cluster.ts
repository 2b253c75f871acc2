import {
  bestPartition,
  bootstrapQuality,
  cutTree,
  distinctRows,
  fuzzyGroups,
  groupBySampling,
  hierarchicalTree,
  nullModels,
  quality,
  qualityAndReasons,
  type Distances,
  type Sequences,
  type Tree,
} from '@lydhoer/trajectories'
import {
  asJson,
  asText,
  bootstrapAsJson,
  bootstrapAsText,
  type Grouping,
  type Judged,
} from './grouping-told.ts'
import { groupsAsked, livesApart, refuseAlike } from './groups-asked.ts'
import { measureAsked, timed, watched } from './measure.ts'
import type { Values } from './options.ts'
import { oneOf, whole } from './refuse.ts'
import type { Task } from './task.ts'

const methods = ['pam', 'ward', 'ward2', 'average', 'complete', 'single', 'fuzzy', 'clara'] as const

/** `lydhoer sequences cluster FILE --k 2:10`. */
export async function groupSequences({ sequences, values, terminal }: Task): Promise<void> {
  const method = oneOf(values.method ?? 'pam', methods, '--method')
  const asked = measureAsked(values, sequences)
  const { language } = terminal
  const { weights, rows } = sequences
  const lives = distinctRows(rows.filter((_, i) => weights[i]! > 0)).rows.length
  refuseAlike(lives, rows.length)
  // Sampling needs no matrix of everybody; its quality cannot be told without one.
  const matrix = method === 'clara' ? undefined : (await timed(sequences, asked, values, terminal)).result
  const ks = groupsAsked(
    values.k,
    rows.length,
    matrix ? (most) => livesApart(matrix, weights, most) : (most) => Math.min(lives, most),
  )
  const trees =
    method === 'pam' || method === 'fuzzy' || method === 'clara' || !matrix
      ? undefined
      : hierarchicalTree(matrix, method, weights)
  const report = []
  for (const k of ks) report.push({ k, ...(await judged(sequences, matrix, trees, k, values)) })
  const bootstrap = await bootstrapAsked({ sequences, values, terminal }, ks)
  if (values.json) {
    const groupings = report.map((one) => asJson(one, language))
    const compared = bootstrap?.map((one) => bootstrapAsJson(one, language))
    terminal.out(`${JSON.stringify(compared ? { groupings, bootstrap: compared } : groupings)}\n`)
    return
  }
  for (const one of report) terminal.out(asText(one, language))
  for (const one of bootstrap ?? []) terminal.out(bootstrapAsText(one, language))
}

async function judged(
  sequences: Sequences,
  matrix: Distances | undefined,
  tree: Tree | undefined,
  k: number,
  values: Values,
): Promise<Omit<Judged, 'k'>> {
  const found = await group(sequences, matrix, tree, k, values)
  const sizes = new Array<number>(k).fill(0)
  for (const g of found.groups) sizes[g]!++
  const { quality: figures, because } = matrix
    ? qualityAndReasons(matrix, found.groups, sequences.weights)
    : { quality: undefined, because: {} }
  const alone = sizes.filter((size) => size === 1).length
  const counted =
    matrix && alone > 0 ? quality(matrix, found.groups, sequences.weights, { alone: 1 }).asw : NaN
  return {
    ...found,
    ...(figures && { quality: figures }),
    ...{ because, alone, aswWithAlone: counted },
    empty: sizes.flatMap((size, g) => (size === 0 ? [g + 1] : [])),
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

import { distances } from '../distances/distances.ts'
import type { DistanceOptions } from '../distances/options.ts'
import { refuse } from '../model/refuse.ts'
import { distinctRows } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'
import { compareGroups, type Discrepancy } from './discrepancy.ts'

/** The comparison of groups around one period. */
export interface PeriodComparison extends Omit<Discrepancy, 'p'> {
  period: string
}

/**
 * Compares groups period by period, in a window that slides along: when in life do they part?
 *
 * Studer, M. et al. (2011). Discrepancy analysis of state sequences. Sociological Methods & Research 40(3), 471–510, section 4.2.
 * People with the same states in a window count together, so the cost does not grow with the square of their number.
 *
 * @param options.window periods before and after that belong to the window; [0, 1] is this and the next
 * @throws {Invalid} when sequences are of unequal length, or shorter than the window
 */
export async function comparePeriods(
  sequences: Sequences,
  labels: readonly string[],
  options: {
    window?: [before: number, after: number]
    distance?: DistanceOptions
    progress?: (done: number) => void
    signal?: AbortSignal
  } = {},
): Promise<PeriodComparison[]> {
  const [before, after] = options.window ?? [0, 1]
  const distance: DistanceOptions = options.distance ?? { measure: 'lcs', normalise: 'auto' }
  const length = sequences.periods.length
  if (sequences.rows.some((row) => row.length !== length) || before + after + 1 > length)
    refuse(
      {
        da: 'Periode for periode kræver forløb, der er lige lange og længere end vinduet.',
        en: 'Period by period needs sequences of equal length, longer than the window.',
      },
      {
        da: 'Lad det, der mangler, være en tilstand for sig, eller vælg et mindre vindue.',
        en: 'Make what is missing a state of its own, or choose a smaller window.',
      },
    )
  const found: PeriodComparison[] = []
  for (let t = before; t + after < length; t++) {
    options.signal?.throwIfAborted()
    options.progress?.((t - before) / (length - before - after))
    const windowed = sequences.rows.map((row) => row.subarray(t - before, t + after + 1))
    const { rows, of } = distinctRows(windowed)
    const cells = new Map<string, { row: number; label: string; weight: number; people: number }>()
    labels.forEach((label, i) => {
      const key = `${of[i]} ${label}`
      const cell = cells.get(key) ?? { row: of[i]!, label, weight: 0, people: 0 }
      cell.weight += sequences.weights[i]!
      cell.people++
      cells.set(key, cell)
    })
    const groups = [...cells.values()]
    const between = await distances(
      { ...sequences, rows: groups.map(({ row }) => rows[row]!), ids: [], weights: new Float64Array() },
      { ...distance, float64: true },
    )
    const {
      p: _,
      because,
      ...compared
    } = compareGroups(
      between,
      groups.map(({ label }) => label),
      { weights: groups.map(({ weight }) => weight), permutations: 0 },
    )
    found.push({
      ...compared,
      because: withoutTest(because),
      period: sequences.periods[t] ?? '',
      groups: compared.groups.map((group) => ({
        ...group,
        people: groups.reduce((sum, cell) => sum + (cell.label === group.name ? cell.people : 0), 0),
      })),
    })
  }
  return found
}

/** Nothing is tested period by period, so there is no p to lack. */
const withoutTest = ({ p: _, ...because }: Discrepancy['because']) => because

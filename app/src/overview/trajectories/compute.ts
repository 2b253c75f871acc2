import { fewest } from '@lydhoer/measuring'
import {
  compareGroups,
  distances,
  distancesToEach,
  ofPeople,
  orderByLikeness,
  partitionAroundMedoids,
  qualityAndReasons,
  type Reasons,
} from '@lydhoer/trajectories'
import { typeCounts, type StudySettings } from './settings.ts'
import { distanceOf, type Worked } from './work.ts'

/** The figures of quality that pages show. */
export const qualityShown = ['asw', 'pbc', 'hg', 'hc', 'r2'] as const
export type QualityShown = (typeof qualityShown)[number]

/** Everybody's type, how good the typing is, and how far people lie from the middle of theirs. */
export interface TypesFound {
  /** The type of each person, in base 64, one byte each; types are numbered from the largest. */
  of: string
  sizes: number[]
  quality: { [name in QualityShown]: number | null }
  /** Why figures of quality are null; results from before that was told have none. */
  because?: Reasons<QualityShown>
  /** A type would be fewer than five people, so this number of types is not shown. */
  tooSmall: boolean
}

/** The people that types were sought among. */
export interface SampleFound {
  people: number[]
  /** The same people ordered by likeness. */
  order: number[]
}

/** How much of the difference between trajectories goes with the groups. */
export interface GroupsFound {
  pseudoF: number | null
  pseudoR2: number | null
  p: number | null
  levene: number | null
  permutations: number
  /** Why figures are null; results from before that was told have none. */
  because?: Reasons
}

/** The parts of a study's result by name; each is computed once and kept. */
export interface Parts {
  sample: SampleFound
  groups: GroupsFound
  [types: `types${number}`]: TypesFound
}
export type PartName = keyof Parts

const permutations = 999
/** Of blurred lives; see `compareGroups`. */
const caution = 2

/** The parts that a study will have, in the order in which they are computed. */
export function partsToCompute(grouped: boolean): PartName[] {
  return ['sample', ...typeCounts.map((k) => `types${k}` as const), ...(grouped ? (['groups'] as const) : [])]
}

/**
 * Computes what is lacking of a study, part by part. The same settings give the same numbers: the sample, the order of the
 * permutations and ties come from the seed.
 *
 * @param lacking the parts that are not there yet
 */
export async function compute(
  worked: Worked,
  settings: StudySettings,
  lacking: readonly PartName[],
  tell: { progress: (done: number) => void; part: (name: PartName, body: Parts[PartName]) => Promise<void> },
): Promise<void> {
  const all = worked.sequences
  const people = drawSample(all.rows.length, settings.sample, settings.seed)
  const sample = ofPeople(all, people)
  const between = await distances(sample, {
    ...distanceOf(settings),
    float64: true,
    threads: 1,
    progress: (done) => tell.progress(done * 0.2),
  })
  const { weights } = sample
  for (const [step, name] of lacking.entries()) {
    if (name === 'sample') {
      const order = orderByLikeness(between)
      await tell.part(name, { people, order: Array.from(order, (i) => people[i]!) } satisfies SampleFound)
    } else if (name === 'groups') {
      const labels = people.map((i) => worked.groups?.[i] ?? '')
      const { pseudoF, pseudoR2, p, levene, because } = compareGroups(between, labels, {
        weights,
        permutations,
        caution,
        seed: settings.seed,
      })
      const figures = {
        pseudoF: orNull(pseudoF),
        pseudoR2: orNull(pseudoR2),
        p: orNull(p),
        levene: orNull(levene),
      }
      await tell.part(name, { ...figures, permutations, because })
    } else {
      const k = Number(name.slice(5))
      if (k > people.length) {
        await tell.part(name, tooFewFor)
        continue
      }
      const { medoids, groups } = partitionAroundMedoids(between, k, { weights })
      const to = await distancesToEach(
        all,
        medoids.map((m) => people[m]!),
        distanceOf(settings),
      )
      const found = qualityAndReasons(between, groups, weights)
      await tell.part(name, typed(to, all.rows.length, k, found))
    }
    tell.progress(0.2 + (0.8 * (step + 1)) / lacking.length)
  }
}

/** More types than people: none of them could be shown. */
const tooFewFor: TypesFound = {
  ...{ of: '', sizes: [], tooSmall: true },
  quality: { asw: null, pbc: null, hg: null, hc: null, r2: null },
}

/** What is kept is JSON, which has no word for a figure that is none. */
const orNull = (figure: number) => (Number.isFinite(figure) ? figure : null)

/** Gives everybody to the nearest medoid, and numbers the types from the largest. */
function typed(
  to: readonly Float64Array[],
  n: number,
  k: number,
  { quality, because }: ReturnType<typeof qualityAndReasons>,
): TypesFound {
  const nearest = Uint8Array.from({ length: n }, (_, i) =>
    to.reduce((best, distance, m) => (distance[i]! < to[best]![i]! ? m : best), 0),
  )
  const sizes = new Array<number>(k).fill(0)
  for (const m of nearest) sizes[m]!++
  const bySize = sizes.map((_, m) => m).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const number = bySize.map((_, m) => bySize.indexOf(m))
  return {
    of: Buffer.from(nearest.map((m) => number[m]!)).toString('base64'),
    sizes: bySize.map((m) => sizes[m]!),
    quality: {
      ...{ asw: orNull(quality.asw), pbc: orNull(quality.pbc), hg: orNull(quality.hg) },
      ...{ hc: orNull(quality.hc), r2: orNull(quality.r2) },
    },
    because: Object.fromEntries(
      qualityShown.flatMap((name) => (because[name] ? [[name, because[name]]] : [])),
    ),
    tooSmall: sizes.some((size) => size < fewest),
  }
}

/** People drawn without replacement, in their own order; everybody, where there are no more than that. */
function drawSample(n: number, size: number, seed: number): number[] {
  const everybody = Array.from({ length: n }, (_, i) => i)
  if (n <= size) return everybody
  let state = seed >>> 0
  // The minimal standard generator: Park, S. & Miller, K. (1988), Communications of the ACM 31. Never 0.
  state = (state % 2147483646) + 1
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random() * (n - i))
    ;[everybody[i], everybody[j]] = [everybody[j]!, everybody[i]!]
  }
  return everybody.slice(0, size).sort((a, b) => a - b)
}

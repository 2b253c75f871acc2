import { frameMs, stepsOf } from './loudness.ts'

type Points = readonly (readonly [db: number, ms: number])[]

/** What noise takes of talk at its borders, by how loud the talk next to them stands over the room. */
export interface Lost {
  /**
   * What drowns on the whole at an end and at a beginning, in ms; nothing from the second level in dB, all of it under
   * the first, between them a straight line. Null where so little does that it is left to the errors.
   */
  drowned: { endMs: number; startMs: number; fullDb: number; noneDb: number } | null
  /** How far an end, and a beginning, may lie from the true one; between the points, a straight line. */
  endError: Points
  startError: Points
}

/**
 * Talk fades into the noise before it ends, and a last p, t or k may drown altogether. Nine borders of ten lay so near in
 * dialogues made for the purpose, measured in the wide bands at 10 to 30 dB (see the README).
 */
export const lostInQuiet: Lost = {
  drowned: null,
  endError: [
    [16, 135],
    [20, 118],
    [24, 92],
    [28, 52],
    [32, 18],
  ],
  startError: [
    [16, 65],
    [20, 55],
    [24, 40],
    [28, 14],
    [32, 10],
  ],
}

/** The same in the narrow bands, at 8 to 30 dB over three noises. */
export const lostInNoise: Lost = {
  drowned: { endMs: 25, startMs: 10, fullDb: 20, noneDb: 30 },
  endError: [
    [20, 108],
    [24, 102],
    [28, 84],
    [32, 40],
    [36, 24],
  ],
  startError: [
    [16, 84],
    [20, 80],
    [24, 76],
    [28, 50],
    [32, 20],
    [36, 14],
  ],
}

/** So far to either side is looked for how loud the talk was. */
const reachFrames = 200 / frameMs

/** Stretches of talk made longer by what has drowned of them, at most to the middle of the silence. */
export function withDrowned(
  runs: readonly [from: number, to: number][],
  over: Float32Array,
  { drowned }: Lost,
): readonly [from: number, to: number][] {
  if (!drowned) return runs
  const part = (db: number) =>
    Math.max(0, Math.min(1, (drowned.noneDb - db) / (drowned.noneDb - drowned.fullDb)))
  return runs.map(([from, to], i) => {
    const half = (gap: number) => Math.floor(gap / 2)
    const before = half(from - (runs[i - 1]?.[1] ?? 0))
    const after = half((runs[i + 1]?.[0] ?? over.length) - to)
    const earlier = (drowned.startMs / frameMs) * part(loudest(over, from, from + reachFrames))
    const later = (drowned.endMs / frameMs) * part(loudest(over, to - reachFrames, to))
    return [from - Math.min(before, Math.round(earlier)), to + Math.min(after, Math.round(later))]
  })
}

/** In a room nobody can tell for sure where talk ends and its echoes begin: the slower they fade, the less. */
const echoedDb = 13.8

/**
 * How far a pause's length may be wrong, in ms.
 *
 * @param fading how fast the room's echoes fade, in dB a second; null when it has none to speak of
 */
export function errorOf(
  over: Float32Array,
  [from, to]: [from: number, to: number],
  lost: Lost,
  fading: number | null,
): number {
  const end = along(lost.endError, loudest(over, from - reachFrames, from))
  const start = along(lost.startError, loudest(over, to, to + reachFrames))
  const echoed = fading === null ? 0 : (1000 * echoedDb) / fading
  return Math.round(Math.hypot(Math.max(end, echoed), start))
}

function loudest(over: Float32Array, from: number, to: number): number {
  let most = 0
  for (let frame = Math.max(0, from); frame < Math.min(to, over.length); frame++)
    most = Math.max(most, over[frame]!)
  return most / stepsOf(1)
}

function along(points: Points, db: number): number {
  let [beforeDb, beforeMs] = points[0]!
  for (const [atDb, atMs] of points) {
    if (db < atDb)
      return beforeDb === atDb ? atMs : beforeMs + ((db - beforeDb) / (atDb - beforeDb)) * (atMs - beforeMs)
    ;[beforeDb, beforeMs] = [atDb, atMs]
  }
  return beforeMs
}

/** Something that is not there yet, and how far it has come, from 0 to 1. */
export interface Under {
  progress: number
}

/** Something that somebody has stopped while it was being made. */
export class Stopped extends Error {
  override name = 'Stopped'
}

interface Making {
  result: Promise<object>
  stop: AbortController
  progress: number
  /** Until when it is kept; null while it is being made. */
  until: number | null
}

/** What is being made or was made lately, by name. What lies here is made for pages: figures and ids, never words or what people are called. */
const making = new Map<string, Making>()
const keptMs = 2 * 60_000
/** What was too much a moment ago is not tried again at once by a page that asks each second. */
const failedMs = 20_000
/** What somebody stopped is not begun again until they say so. */
const stoppedMs = 12 * 60 * 60_000
const mostKept = 12

/**
 * Something dear that a page shows: made once, waited for a moment, and kept for a while, so that whoever asks again a second
 * later gets it, or hears how far it has come.
 *
 * @param name names all that it is made from; whether somebody may have it is for the caller to know, each time
 * @param patienceMs Infinity waits to the end
 * @throws what the making throws, for a while each time it is asked for; Stopped once somebody has stopped it
 */
export async function soon<Result extends object>(
  name: string,
  patienceMs: number,
  make: (progress: (part: number) => void, signal: AbortSignal) => Promise<Result>,
): Promise<Result | Under> {
  forgetOld()
  const one = making.get(name) ?? begin(name, make)
  const result = one.result as Promise<Result>
  if (patienceMs === Infinity) return result
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Under>((resolve) => {
    timer = setTimeout(() => resolve({ progress: one.progress }), patienceMs)
  })
  try {
    return await Promise.race([result, late])
  } finally {
    clearTimeout(timer)
  }
}

function begin(
  name: string,
  make: (progress: (part: number) => void, signal: AbortSignal) => Promise<object>,
): Making {
  const stop = new AbortController()
  const result = Promise.resolve().then(() => make((part) => (one.progress = part), stop.signal))
  const one: Making = { result, stop, progress: 0, until: null }
  making.set(name, one)
  one.result.then(
    () => (one.until = Date.now() + keptMs),
    () => (one.until = Date.now() + (stop.signal.aborted ? stoppedMs : failedMs)),
  )
  return one
}

function forgetOld(): void {
  const now = Date.now()
  const made = [...making].filter(([, { until }]) => until !== null)
  made.forEach(([name, { until }], i) => {
    if ((until ?? 0) < now || made.length - i > mostKept) making.delete(name)
  })
}

/** Stops what is being made under a name; what is there already stays. */
export function stopSoon(name: string): void {
  const one = making.get(name)
  if (one?.until === null) one.stop.abort(new Stopped())
}

/** Lets go of everything whose name begins so. */
export function forgetSoon(beginning: string): void {
  for (const name of making.keys()) if (name.startsWith(beginning)) making.delete(name)
}

import { refuse } from './refuse.ts'

/** Distances of all pairs i < j: row by row of the upper triangle, `values[at(n, i, j)]`. */
export interface Distances {
  n: number
  values: Float32Array | Float64Array
}

/** Where the pair i ≠ j lies in the condensed matrix of n. Exact for any n that fits in memory. */
export function at(n: number, i: number, j: number): number {
  return i < j ? i * n - (i * (i + 1)) / 2 + j - i - 1 : at(n, j, i)
}

/** The bytes that a condensed matrix of n takes; stated before a run starts. */
export function bytesFor(n: number, float64 = false): number {
  return ((n * (n - 1)) / 2) * (float64 ? 8 : 4)
}

/**
 * Refuses a matrix that would not fit, and proposes what would.
 *
 * @param most bytes that may be taken
 * @throws {Invalid} with the size, and CLARA or float32 as the way on
 */
export function refuseTooLarge(n: number, float64: boolean, most = Infinity): void {
  if (bytesFor(n, float64) > most) refuseMatrix(n, float64, most)
}

/**
 * Room for a condensed matrix of n, which threads may share.
 *
 * @throws {Invalid} when there is not so much memory to be had
 */
export function roomFor(n: number, float64: boolean, shared: boolean): ArrayBuffer | SharedArrayBuffer {
  const bytes = bytesFor(n, float64)
  try {
    return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuseMatrix(n, float64)
  }
}

function refuseMatrix(n: number, float64: boolean, most?: number): never {
  const size = (bytesFor(n, float64) / 1e9).toFixed(1)
  const half = float64 && most !== undefined && bytesFor(n) <= most
  const free = most === undefined ? undefined : (most / 1e9).toFixed(1)
  refuse(
    {
      da: `Afstandene mellem ${n} forløb fylder ${size} GB, og der er ${free ? `plads til ${free} GB` : 'ikke plads til så meget'}`,
      en: `The distances between ${n} sequences take ${size} GB, and there is ${free ? `room for ${free} GB` : 'not room for so much'}`,
    },
    {
      da: `${half ? 'Vælg float32, som fylder det halve, eller grupper' : 'Grupper'} i stedet med CLARA, som regner på stikprøver`,
      en: `${half ? 'Choose float32, which takes half, or group' : 'Group'} instead with CLARA, which works on samples`,
    },
  )
}

/**
 * Computes the distances of some sequences to those after them, `lanes` at once: `fill(i)` leaves the distance from i +
 * lane to j in `out[j * stride + lane * apart]`, for j > i.
 *
 * An engine knows rows, costs and tokens, and no measure; it finds exactly in float64 what a measure says.
 */
export interface Engine {
  lanes: number
  out: Float64Array
  stride: number
  apart: number
  fill(first: number): void
}

import type { Holders } from './holders.ts'

/** Pairs with what each costs: whole numbers, 0 or more, whose sum stays exact. */
export interface Priced {
  start: Int32Array
  to: Int32Array
  cost: Float64Array
}

/** Everybody has a place, at the least cost in all; with the prices that prove it. */
export interface Cheapest {
  holders: Holders
  /** What is added to the cost of a citizen's pairs. */
  own: Float64Array
  /** What is taken from the cost of an opening's pairs; never above 0, and 0 where there is room left. */
  price: Float64Array
}

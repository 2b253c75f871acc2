/**
 * What staff look at of a citizen's, as code words. A place adds its own, and says in `readings` how the citizen reads each:
 *
 * @example
 * declare module '../../shared/request/reading.ts' {
 *   interface Readings {
 *     listened: true
 *   }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the places
export interface Readings {}

export type Reading = keyof Readings

/** Which reading of a citizen's matters a route makes; or that it makes none, and why. */
export type Reads = Reading | { nothing: string }

/** Does something and sends one on to a page, which says for itself what it reads. */
export const sendsOn: Reads = { nothing: 'Sends one on' }
/** Of the visitor's own: what citizens see of themselves, and the way in and out. */
export const ofOneself: Reads = { nothing: 'One’s own' }

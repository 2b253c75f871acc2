// Who and what is in the scene, by name.
import type { Municipality } from '../testing.ts'

export type Talk = { id: string; owner_id: string; citizen_id: string }
export type Town = Municipality & {
  /** Confirmed, with sound, passages, shares, noticings and an ear session; the caseworker with citizen A. */
  open: Talk
  /** Not confirmed, names still suggested; the caseworker with citizen B. */
  raw: Talk
  /** Held by the other department with citizen B, confirmed. */
  theirs: Talk
  /** The citizen said no to own reflection; the caseworker with citizen A. */
  refused: Talk
  shared: string
  unshared: string
  shareWithColleague: string
  shareWithResearcher: string
  shareWithBroker: string
  ear: string
  /** A code of the municipality's own, made by the colleague and on no talk. */
  ownCode: string
  /** The researcher's, which the coordinator may use, and a study of it that the coordinator reads. */
  dataSet: string
  study: string
  /** A group that the knowledge broker made: the coordinator is in it, the other colleague no longer. */
  group: string
  tokenOfCaseworker: Buffer
}
export type Scene = { fjordby: Town; nabo: Town }

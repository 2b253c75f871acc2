/** What staff looked at of a citizen's, as a code; the words for each stand where the citizen reads them. */
export const readings = [
  'listened',
  'readPassage',
  'heardPassage',
  'chosePassage',
  'checkedNames',
  'wroteDown',
  'sawMirror',
  'earSession',
  'consent',
  'lookedUp',
] as const

export type Reading = (typeof readings)[number]

/** Which reading of a citizen's matters a route makes; or that it makes none, and why. */
export type Reads = Reading | { nothing: string }

/** Does something and sends one on to a page, which says for itself what it reads. */
export const sendsOn: Reads = { nothing: 'Sends one on' }
/** Of the visitor's own: what citizens see of themselves, and the way in and out. */
export const ofOneself: Reads = { nothing: 'One’s own' }

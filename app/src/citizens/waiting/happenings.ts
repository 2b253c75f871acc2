/** What can have happened while a citizen waits, as a worker says it. */
export const happenings = [
  'asked',
  'news',
  'movedOn',
  'criteriaMoved',
  'closedBeforeStart',
  'came',
  'stopped',
] as const
export type Happening = (typeof happenings)[number]

/** The margin of a turn, by its id on the page. */
export const marginOf = (turn: number): string => `m${turn}`

/**
 * Says that the page's own code sends a form from the margin of a turn and puts the margin of the page that comes back in its place, so that
 * all else stays as it is: what is open, what is heard, what is shown. Without it the form is sent as any other.
 */
export const inMargin = (method: 'get' | 'post', address: string, turn: number) => ({
  [`hx-${method}`]: address,
  'hx-target': `#${marginOf(turn)}`,
  'hx-select': `#${marginOf(turn)}`,
  'hx-swap': 'outerHTML',
})

import type { ConsentState, Purpose } from '@lydhoer/database'

/** What a citizen is asked about, one thing at a time, in the order in which it is asked. */
export const purposes = [
  'ownReflection',
  'colleagues',
  'research',
  'teaching',
  'quote',
] as const satisfies Purpose[]

/** What can happen to an answer. */
export type ConsentEvent = 'give' | 'refuse' | 'withdraw' | 'expire'

/** The answers there are, and `none` before anybody has asked. */
export type ConsentStanding = ConsentState | 'none'

const transitions: Record<ConsentStanding, Partial<Record<ConsentEvent, ConsentState>>> = {
  none: { give: 'given', refuse: 'refused' },
  refused: { give: 'given', refuse: 'refused' },
  given: { give: 'given', withdraw: 'withdrawn', expire: 'ended' },
  withdrawn: { give: 'given' },
  ended: { give: 'given' },
}

/**
 * The state after an event; null when the event means nothing there. A consent that stands can only be withdrawn or
 * run out (never turned into a refusal, which would leave what it carried), and only a new yes opens a closed one.
 *
 * @example after('given', 'withdraw') // 'withdrawn'
 * @example after('refused', 'withdraw') // null
 */
export function after(state: ConsentStanding, event: ConsentEvent): ConsentState | null {
  return transitions[state][event] ?? null
}

export interface Consent {
  purpose: Purpose
  state: ConsentState
  /** The last day on which it holds (`YYYY-MM-DD`); null when no day was agreed. */
  ends_on: string | null
}

/**
 * Whether a purpose is covered on a day. Everything rests on own reflection: without it nothing is covered.
 *
 * @example covers([{ purpose: 'colleagues', state: 'given', ends_on: null }], 'colleagues', '2026-11-20') // false
 */
export function covers(consents: readonly Consent[], purpose: Purpose, day: string): boolean {
  const stands = (wanted: Purpose) =>
    consents.some(
      (one) =>
        one.purpose === wanted && one.state === 'given' && (one.ends_on === null || day <= one.ends_on),
    )
  return stands('ownReflection') && stands(purpose)
}

/** What goes when a purpose is withdrawn: with own reflection everything, else what rested on that purpose alone. */
export function fallsWith(purpose: Purpose): readonly Purpose[] {
  return purpose === 'ownReflection' ? purposes : [purpose]
}

import { getCookie } from 'hono/cookie'
import type { LensKind } from '@lydhoer/conversation'
import type { Visit } from '../../shared/request/route.ts'

/** The river always shows who talks when, so that lens has no switch. */
export const lensesToSwitch = [
  'pauses',
  'questions',
  'pronouns',
  'minimalResponses',
  'laughter',
  'nameUse',
  'hesitation',
  'workPerspectives',
  'institutional',
  'sayingWhatOneSees',
] as const satisfies LensKind[]

/** Which lenses are on, as the address says: `?linser=pauses,questions`. */
export function lensesOn(written: string | undefined): LensKind[] {
  const wanted = (written ?? '').split(',')
  return lensesToSwitch.filter((kind) => wanted.includes(kind))
}

/** Which lenses have been explained at this browser (lens-switches.ts). */
export const lensesRead = ({ c }: Pick<Visit, 'c'>): string[] => {
  const read = (getCookie(c, 'linser-laest') ?? '').split('.')
  return lensesToSwitch.filter((kind) => read.includes(kind))
}

/** What of the page is shown: it stands in the address, and follows along through all that one does there. */
export interface Shown {
  /** Lenses that are on. */
  on: readonly LensKind[]
  /** Whether the signs of the transcript are shown; without them it is plain text. */
  signs: boolean
}

/** What the address says is shown: `?linser=pauses,questions&tegn=nej`. */
export const shownIn = (query: { linser?: string | undefined; tegn?: string | undefined }): Shown => ({
  on: lensesOn(query.linser),
  signs: query.tegn !== 'nej',
})

/** What is shown on the page that the visitor looks at, also where its own code has switched lenses since it came. */
export function shownNow({ c }: Pick<Visit, 'c'>): Shown {
  const address = new URL(c.req.header('hx-current-url') ?? c.req.url, c.req.url)
  const { linser, tegn } = Object.fromEntries(address.searchParams)
  return shownIn({ linser, tegn })
}

/**
 * The end of an address that keeps what is shown.
 *
 * @example queryOf({ on: ['pauses'], signs: true }, { skriv: 9 }) // '?linser=pauses&skriv=9'
 */
export function queryOf({ on, signs }: Shown, more: Record<string, string | number> = {}): string {
  const said = [
    ...(on.length > 0 ? [`linser=${on.join(',')}`] : []),
    ...(signs ? [] : ['tegn=nej']),
    ...Object.entries(more).map(([name, value]) => `${name}=${value}`),
  ]
  return said.length > 0 ? `?${said.join('&')}` : ''
}

import type { Sql } from '@lydhoer/database'
import { asHtml, isOwnTongue, ownTongues, tongueNames, type Tongue } from '@lydhoer/words'
import { setCookie } from 'hono/cookie'
import { z } from 'zod'
import { redirectWith } from '../../shared/request/receipt.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { tongueReceipts } from './tongue-messages.ts'

export const chosenTongue = z.object({ tongue: z.enum(['da', 'en', ...ownTongues]) })

/** What the citizen can read their pages in, each by its own name; one press chooses. Nothing where the municipality has switched none on. */
export function Tongues({ visit: { tongue, me } }: { visit: Visit }) {
  if (!me.tongues?.length) return null
  const all: Tongue[] = ['da', ...ownTongues.filter((one) => me.tongues?.includes(one)), 'en']
  return (
    <form
      method="post"
      action="/min/sprog"
      id="sprog"
      class="row tongues"
      aria-label={messages[tongue].tongues}
    >
      {all.map((one) => (
        <button
          class="button"
          name="tongue"
          value={one}
          {...asHtml(one)}
          aria-current={one === tongue ? 'true' : undefined}
        >
          {tongueNames[one]}
        </button>
      ))}
    </form>
  )
}

/** Remembers what somebody reads: with them, and in this browser, for the page where they sign in. */
export async function chooseTongue(visit: Visit, sql: Sql, tongue: Tongue): Promise<Response> {
  const { c, me } = visit
  const chosen = isOwnTongue(tongue) && !me.tongues?.includes(tongue) ? 'da' : tongue
  await sql.updateTable('person').set({ language: chosen }).where('id', '=', me.personId).execute()
  setCookie(c, 'sprog', chosen, { path: '/', sameSite: 'Lax', secure: true, maxAge: 31_536_000 })
  // What was done is told in what they read from now on.
  return redirectWith({ ...visit, tongue: chosen }, '/min', { says: tongueReceipts.chosen })
}

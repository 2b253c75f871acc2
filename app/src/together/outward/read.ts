import type { Sql } from '@lydhoer/database'
import { idOf, type Again, type Visit } from '../../shared/request/route.ts'
import { keptLine } from '../house/kept-line.ts'
import { cameBack, speakersOf, type Came } from './around.ts'
import { leadsThereAre, type Lead } from './leads.ts'
import { storiesGone, storiesIn, type Story } from './stories.ts'
import { ownTelling, storiesWaiting, tellingOf, type Outward } from './tellings.ts'

/** A telling with all that stands on its page. */
export interface Whole {
  telling: Outward
  lead: Lead | null
  speakers: readonly { id: string; name: string }[]
  stories: readonly Story[]
  waiting: number
  gone: readonly { at: Date; wasTold: boolean }[]
  came: readonly Came[]
  /** How long it is kept who spoke, in words. */
  kept: string
  again?: Again | undefined
}

/** The telling of the address. @throws NotFound unless the visitor may read it */
export const tellingOfAddress = (visit: Visit, sql: Sql): Promise<Outward> =>
  tellingOf(sql, visit.services, visit.me, idOf(visit))

/** The same. @throws NotFound unless the visitor prepares it */
export const ownOfAddress = (visit: Visit, sql: Sql): Promise<Outward> =>
  ownTelling(sql, visit.services, visit.me, idOf(visit))

export async function wholeOfAddress(visit: Visit, sql: Sql, again?: Again): Promise<Whole> {
  const { services, me, language } = visit
  const telling = await tellingOfAddress(visit, sql)
  const { id, lead } = telling
  return {
    telling,
    lead: lead ? ((await leadsThereAre(sql, services, me, lead))[0] ?? null) : null,
    speakers: await speakersOf(sql, id),
    stories: await storiesIn(sql, services, me, telling),
    waiting: await storiesWaiting(sql, id),
    gone: await storiesGone(sql, id),
    came: await cameBack(sql, services, me, id),
    kept: await keptLine(sql, language, 'invited'),
    again,
  }
}

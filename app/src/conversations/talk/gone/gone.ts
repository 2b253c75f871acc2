import type { ErasedWhy, Sql } from '@lydhoer/database'
import { longDate, shortDate, type Language, type Sentence } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { Visit } from '../../../shared/request/route.ts'
import { messages } from './messages.ts'

export type GoneThing = 'conversation' | 'passage' | 'earSession'

/** Something that whoever asks had, and that has been erased: that it happened and why, and nothing of what it was. */
export interface Gone {
  thing: GoneThing
  /** The day they knew it by (`YYYY-MM-DD`). */
  ofDay: string
  /** It was their own; else somebody had shared it with them. */
  own: boolean
  /** Who had shared it, where whoever asks may know the name. */
  sharedBy: string | null
  why: ErasedWhy
  goneOn: string
  /** The last day on which this is told. */
  until: string
  /** For the citizen: the receipt that counts what was erased. */
  receiptId: string | null
}

function gone(sql: Sql) {
  return sql
    .selectFrom('gone_notice as g')
    .leftJoin('person as p', 'p.id', 'g.shared_by')
    .select((is) => is('g.shared_by', 'is', null).$castTo<boolean>().as('own'))
    .select([
      'g.thing',
      'g.of_day as ofDay',
      'g.why',
      'g.gone_on as goneOn',
      'g.until',
      'g.receipt_id as receiptId',
      'p.display_name as sharedBy',
    ])
    .orderBy('g.gone_on', 'desc')
    .orderBy('g.of_day', 'desc')
}

const mostInAList = 50

/** What of this kind is gone for whoever asks, the latest first; of passages those that others had shared. */
export function goneThings(sql: Sql, thing: GoneThing): Promise<Gone[]> {
  const all = gone(sql).where('g.thing', '=', thing).limit(mostInAList)
  return (thing === 'passage' ? all.where('g.shared_by', 'is not', null) : all).execute()
}

/** Whether anything of this kind is, within a question: mostly nothing is, and who had shared it is long to look up. */
export const isAnythingGone = (sql: Sql, thing: GoneThing) =>
  sqlTag<boolean>`exists (${sql
    .selectFrom('gone_notice')
    .where('thing', '=', thing)
    .select(sqlTag`1`.as('one'))})`

/** What had one of these ids, if whoever asks had it and it is gone. */
export async function goneAt(sql: Sql, ids: readonly string[]): Promise<Gone | undefined> {
  if (ids.length === 0) return undefined
  const addresses = ids.map((id) => sqlTag<Buffer>`address_of(${id})`)
  return gone(sql).where('g.address', 'in', addresses).executeTakeFirst()
}

/**
 * «Samtalen 16. november er slettet. Borgeren sagde nej den 28. november.», as its reader knows it.
 */
export function goneSays(one: Gone, reader: 'staff' | 'citizen', language: Language): string {
  const words = messages[language]
  const day = one.ofDay.slice(0, 4) === one.goneOn.slice(0, 4) ? shortDate : longDate
  const ofDay = day(language, one.ofDay)
  const goneOn = shortDate(language, one.goneOn)
  const who = one.sharedBy ?? words.colleague
  const { things } = words
  const what = {
    conversation: () => things.conversation(ofDay),
    passage: () => (one.own ? things.ownPassage(ofDay) : things.passage(who, ofDay)),
    earSession: () => (one.own ? things.ownSession(ofDay) : things.session(who, ofDay)),
  }[one.thing]()
  const why = one.why === 'withdrawn' && reader === 'citizen' ? words.youSaidNo : words.why[one.why]
  return `${what} ${why(goneOn)}`
}

/** What stood at an address of which nothing is left, for whoever had it. */
export async function goneHere(
  { me, services }: Pick<Visit, 'me' | 'services'>,
  ids: readonly string[],
): Promise<Sentence | undefined> {
  const one = await services.database.as(me, (sql) => goneAt(sql, ids))
  if (!one) return undefined
  const says = (language: Language) =>
    `${goneSays(one, me.kind, language)} ${messages[language].until(longDate(language, one.until))}`
  return { da: says('da'), en: says('en') }
}

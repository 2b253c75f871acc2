import type { Sql } from '@lydhoer/database'
import { firstName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import { waiting, type Asked, type Telling } from '../../shared/waits/waits.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { workersOf } from './addresses.ts'
import { messages } from './messages.ts'
import { open } from './sealed.ts'
import { stepAddresses } from './worker-view.tsx'

/** Before it ends, so many days, the two talk about whether it is to go on. */
const beforeItEnds = 14
/** So long back an answer that was not understood is looked for. */
const backDays = 60

/** The placements of those whom somebody works with today. */
const withMe = (sql: Sql, { me }: Asked) =>
  sql
    .selectFrom('case_assignment as a')
    .innerJoin('placement as p', 'p.citizen_id', 'a.citizen_id')
    .innerJoin('citizen_key as k', 'k.citizen_id', 'p.citizen_id')
    .select(['p.id', 'p.citizen_id as whom', 'p.words_sealed', 'k.wrapped_key'])
    .where('a.worker_id', '=', me.personId)
    .where('a.valid_from', '<=', sqlTag<string>`today()`)
    .where((on) => on.or([on('a.valid_to', 'is', null), on('a.valid_to', '>', sqlTag<string>`today()`)]))

interface Row {
  id: string
  whom: string | null
  words_sealed: string
  wrapped_key: string
}

/** What each line needs: who it is about, where, and the page. */
function told({ id, whom, words_sealed, wrapped_key }: Row, { me, services, name, language }: Telling) {
  const citizenId = whom ?? ''
  const key = groundKeyFrom(services, me, { of: 'citizen', citizenId }, bytesOf(wrapped_key))
  return {
    words: messages[language],
    name: firstName(name),
    where: open(key, 'placement words', id, words_sealed).where,
    its: workersOf({ id, citizenId }),
  }
}

/**
 * What waits of the placements of those one works with: a citizen for whom it does not work, a wish that nobody has answered, a decision that was not
 * understood, a stretch that is over, a day on which one looks again, and one that soon ends.
 */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      withMe(sql, asked)
        .innerJoin('not_working as n', 'n.placement_id', 'p.id')
        .select(['n.id as word', 'n.answer_by', 'n.said_on'])
        .where('n.is_mine_alone', '=', sqlTag.lit(false))
        .where('n.decided_on', 'is', null)
        .orderBy('n.answer_by')
        .orderBy('n.id'),
    tell: (row, telling) => {
      const { words, name, where, its } = told(row, telling)
      const says = words.tellNotWorking(name)
      const href = `${its}/gaar-ikke/${row.word}`
      return [
        {
          ...{ as: 'toDo', says, why: words.tellWishWhy(where), href, minutes: 15, since: row.said_on },
          ...(row.answer_by && { by: row.answer_by }),
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      withMe(sql, asked)
        .innerJoin('hours_wish as w', 'w.placement_id', 'p.id')
        .select(['w.id as wish', 'w.asked_on', 'w.answer_by'])
        .where('w.answered_on', 'is', null)
        .orderBy('w.asked_on')
        .orderBy('w.id'),
    tell: (row, telling) => {
      const { words, name, where, its } = told(row, telling)
      const href = `${its}/oenske/${row.wish}`
      return [
        {
          ...{ as: 'toDo', says: words.tellWish(name), why: words.tellWishWhy(where), href, minutes: 5 },
          ...{ since: row.asked_on, ...(row.answer_by && { by: row.answer_by }) },
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      withMe(sql, asked)
        .innerJoin('not_working as n', 'n.placement_id', 'p.id')
        .select('n.id as word')
        .where('n.understood', '=', sqlTag.lit(false))
        .where('n.decided_on', '>', asked.day(-backDays))
        .orderBy('n.decided_on')
        .orderBy('n.id'),
    tell: (row, telling) => {
      const { words, name, its } = told(row, telling)
      const href = `${its}/gaar-ikke/${row.word}`
      return [
        {
          ...{ as: 'toDo', says: words.tellNotUnderstood(name), why: words.tellNotUnderstoodWhy },
          ...{ href, minutes: 15 },
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      withMe(sql, asked)
        .innerJoin('package_stretch as s', 's.placement_id', 'p.id')
        .select(['s.id as stretch', 's.to_on'])
        .where('s.reviewed_on', 'is', null)
        .where('s.to_on', '<', asked.today)
        .orderBy('s.to_on')
        .orderBy('s.id'),
    tell: (row, telling) => {
      const { words, name, where, its } = told(row, telling)
      const href = `${its}/maal/${row.stretch}`
      return [
        {
          ...{ as: 'toDo', says: words.tellStretch(name), why: words.tellWishWhy(where), href, minutes: 10 },
          since: row.to_on,
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      withMe(sql, asked)
        .select(
          sqlTag<
            string | null
          >`(select max(s.to_on) from placement_step s where s.municipality_id = p.municipality_id
            and s.placement_id = p.id and s.kind = 'notYet')`.as('look_on'),
        )
        .where('p.state', '=', 'notYet')
        .where(
          sqlTag<boolean>`exists (select from placement_step s where s.municipality_id = p.municipality_id and s.placement_id = p.id
            and s.kind = 'notYet') and not exists (select from placement_step s where s.municipality_id = p.municipality_id
            and s.placement_id = p.id and s.kind = 'notYet' and s.to_on > ${asked.today}::date)`,
        )
        .orderBy('p.created_at')
        .orderBy('p.id'),
    tell: (row, telling) => {
      const { words, name, where, its } = told(row, telling)
      const href = `${its}/${stepAddresses.ready}`
      return [{ as: 'toDo', says: words.tellLook(name), why: words.tellWishWhy(where), href, minutes: 10 }]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, asked) =>
      withMe(sql, asked)
        .select('p.to_on')
        .where('p.state', '=', sqlTag.lit('underWay'))
        .where('p.to_on', '<=', asked.day(beforeItEnds))
        .orderBy('p.to_on')
        .orderBy('p.id'),
    tell: (row, telling) => {
      const { words, name, where, its } = told(row, telling)
      return [
        {
          ...{
            as: 'toDo',
            says: words.tellEnds(name, where),
            why: words.tellEndsWhy,
            href: its,
            minutes: 10,
          },
          ...(row.to_on && { by: row.to_on }),
        },
      ]
    },
  }),
]

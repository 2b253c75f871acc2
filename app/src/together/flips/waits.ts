import { sql as sqlTag } from 'kysely'
import { addDay, clockTime, today as dayOf } from '@lydhoer/words'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { waiting, type Telling, type Waits } from '../../shared/waits/waits.ts'
import { dayMessages } from './day-messages.ts'
import { dueAfterDays } from './inside.ts'
import { openForHouse, openInside, taskContext, themeContext } from './sealed.ts'

/** So many days ahead a FLIP is told of, and so many back what it came to. */
const [ahead, back] = [14, 120]
const nobody = sqlTag<string | null>`null::uuid`.as('whom')

const themeOf = ({ services, me }: Telling, row: { id: string; theme_sealed: string }) =>
  openForHouse(services, me, themeContext(row.id), row.theme_sealed)

/** An invitation to answer, questions and their answers, FLIPs that come, and what is to be done after. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, now }) =>
      sql
        .selectFrom('flip_person as x')
        .innerJoin('flip as f', 'f.id', 'x.flip_id')
        .leftJoin('flip_answer as a', (on) =>
          on.onRef('a.flip_id', '=', 'x.flip_id').onRef('a.person_id', '=', 'x.person_id'),
        )
        .select(['f.id', 'f.theme_sealed', 'f.starts_at', 'a.says', 'f.prepared_by as whom'])
        .where('x.person_id', '=', me.personId)
        .where('f.prepared_by', '<>', me.personId)
        .where('f.called_off_at', 'is', null)
        .where('f.starts_at', '>', now)
        .where((one) =>
          one.or([
            one('a.says', 'is', null),
            one.and([one('a.says', '=', 'asks'), one('x.reply_sealed', 'is not', null)]),
          ]),
        )
        .orderBy('f.starts_at')
        .orderBy('f.id'),
    tell: (row, telling): Waits[] => {
      const words = dayMessages[telling.language]
      const theme = themeOf(telling, row)
      return [
        {
          ...{ as: 'toDo', href: `/flip/${row.id}/svar`, minutes: 3, by: dayOf(new Date(row.starts_at)) },
          says: row.says ? words.tellReplied(theme) : words.tellAnswer(theme),
          ...(!row.says && { why: words.tellAnswerWhy(telling.name) }),
        },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, now, day }) =>
      sql
        .selectFrom('flip_person as x')
        .innerJoin('flip as f', 'f.id', 'x.flip_id')
        .leftJoin('flip_answer as a', (on) =>
          on.onRef('a.flip_id', '=', 'x.flip_id').onRef('a.person_id', '=', 'x.person_id'),
        )
        .select(['f.id', 'f.theme_sealed', 'f.starts_at'])
        .select(nobody)
        .where('x.person_id', '=', me.personId)
        .where('f.called_off_at', 'is', null)
        .where('f.starts_at', '>', now)
        .where('f.starts_at', '<', sqlTag<Date>`${day(ahead)}::date`)
        .where((one) => one.or([one('a.says', '=', 'comes'), one('f.prepared_by', '=', me.personId)]))
        .orderBy('f.starts_at')
        .orderBy('f.id'),
    tell: (row, telling): Waits[] => {
      const moment = new Date(row.starts_at)
      return [
        {
          ...{ as: 'meeting', says: dayMessages[telling.language].tellMeeting(themeOf(telling, row)) },
          ...{ href: `/flip/${row.id}`, day: dayOf(moment), at: clockTime(telling.language, moment) },
        },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, now }) =>
      sql
        .selectFrom('flip as f')
        .innerJoin('flip_person as x', 'x.flip_id', 'f.id')
        .innerJoin('flip_answer as a', (on) =>
          on.onRef('a.flip_id', '=', 'x.flip_id').onRef('a.person_id', '=', 'x.person_id'),
        )
        .select(['f.id', 'f.theme_sealed', 'a.answered_at', 'x.person_id as whom'])
        .where('f.prepared_by', '=', me.personId)
        .where('f.called_off_at', 'is', null)
        .where('f.starts_at', '>', now)
        .where((one) => one('a.says', '=', 'asks'))
        .where('x.reply_sealed', 'is', null)
        .orderBy('a.answered_at')
        .orderBy('x.person_id'),
    tell: (row, telling): Waits[] => {
      const words = dayMessages[telling.language]
      return [
        {
          ...{ as: 'toDo', says: words.tellQuestion(telling.name), why: words.tellOf(themeOf(telling, row)) },
          ...{
            href: `/flip/${row.id}/inviteret/${row.whom}`,
            minutes: 3,
            since: dayOf(new Date(row.answered_at)),
          },
        },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('flip_person as x')
        .innerJoin('flip as f', 'f.id', 'x.flip_id')
        .innerJoin('flip_inside as i', 'i.flip_id', 'x.flip_id')
        .leftJoin('flip_summary as s', 's.flip_id', 'x.flip_id')
        .leftJoin('flip_approval as v', (on) =>
          on
            .onRef('v.flip_id', '=', 's.flip_id')
            .onRef('v.version', '=', 's.version')
            .onRef('v.party', '=', 'x.party'),
        )
        .leftJoin('flip_answer as a', (on) =>
          on.onRef('a.flip_id', '=', 'x.flip_id').onRef('a.person_id', '=', 'x.person_id'),
        )
        .select(['f.id', 'f.theme_sealed', 'i.phase_since', 's.version', 's.written_by as whom'])
        .where('x.person_id', '=', me.personId)
        .where('f.called_off_at', 'is', null)
        .where((one) => one('i.phase', '=', 'ended'))
        .where('i.phase_since', '>', ago(back))
        .where((one) => one.or([one('a.says', '=', 'comes'), one('f.prepared_by', '=', me.personId)]))
        .where('v.person_id', 'is', null)
        .where((one) => one.or([one('s.version', 'is not', null), one('x.party', '=', 'practice')]))
        .orderBy('i.phase_since')
        .orderBy('f.id'),
    tell: (row, telling): Waits[] => {
      const words = dayMessages[telling.language]
      const theme = themeOf(telling, row)
      if (row.version !== null)
        return [
          {
            ...{ as: 'toDo', says: words.tellApprove(theme), why: words.tellApproveWhy },
            ...{ href: `/flip/${row.id}#gav`, minutes: 5 },
          },
        ]
      return [
        {
          ...{ as: 'toDo', says: words.tellSummary(theme), why: words.tellSummaryWhy, minutes: 20 },
          ...{ href: `/flip/${row.id}/referat`, by: addDay(new Date(row.phase_since), dueAfterDays) },
        },
      ]
    },
  }),
  // Only whoever has said neither yes nor no; that the others have not is told to nobody.
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today, ago }) =>
      sql
        .selectFrom('flip_person as x')
        .innerJoin('flip as f', 'f.id', 'x.flip_id')
        .innerJoin('flip_recording as r', 'r.flip_id', 'x.flip_id')
        .leftJoin('flip_recording_yes as y', (on) =>
          on.onRef('y.flip_id', '=', 'x.flip_id').onRef('y.person_id', '=', 'x.person_id'),
        )
        .leftJoin('flip_answer as a', (on) =>
          on.onRef('a.flip_id', '=', 'x.flip_id').onRef('a.person_id', '=', 'x.person_id'),
        )
        .select(['f.id', 'f.theme_sealed', 'f.starts_at'])
        .select(nobody)
        .where('x.person_id', '=', me.personId)
        .where('y.person_id', 'is', null)
        .where('r.kept_until', '>=', today)
        .where('f.called_off_at', 'is', null)
        .where('f.starts_at', '>', ago(7))
        .where((one) => one.or([one('a.says', 'is', null), one('a.says', '<>', 'comesNot')]))
        .orderBy('f.starts_at')
        .orderBy('f.id'),
    tell: (row, telling): Waits[] => {
      const words = dayMessages[telling.language]
      return [
        {
          ...{ as: 'toDo', says: words.tellRecording(themeOf(telling, row)), why: words.tellRecordingWhy },
          ...{ href: `/flip/${row.id}/optagelse`, minutes: 1 },
        },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('flip_task as t')
        .innerJoin('flip as f', 'f.id', 't.flip_id')
        .innerJoin('group_key as k', 'k.group_id', 't.flip_id')
        .select(['f.id', 'f.theme_sealed', 't.id as task_id', 't.words_sealed', 't.by_day', 'k.wrapped_key'])
        .select(nobody)
        .where('t.person_id', '=', me.personId)
        .where('t.done_on', 'is', null)
        .orderBy('t.by_day')
        .orderBy('t.id'),
    tell: (row, telling): Waits[] => {
      const words = dayMessages[telling.language]
      const { services, me } = telling
      const group = { of: 'group', groupId: row.id } as const
      const key = groundKeyFrom(services, me, group, bytesOf(row.wrapped_key))
      const what = openInside<string>(key, taskContext(row.task_id), row.words_sealed)
      return [
        {
          ...{ as: 'toDo', says: what, why: words.tellOf(themeOf(telling, row)) },
          ...{ href: `/flip/${row.id}#opgaver`, ...(row.by_day && { by: row.by_day }) },
        },
      ]
    },
  }),
]

import { whoAreOfTheHouse, whoWorkHere } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { sql as sqlTag } from 'kysely'
import type { Asked } from './evaluations.ts'
import { kindOf } from './kinds.ts'
import { messages } from './messages.ts'
import { askedContext, openForHouse } from './sealed.ts'

/** So many days it is told that somebody is invited, and that a draft waits for an answer. */
const invitedDays = 14
const draftDays = 28

const nobody = sqlTag<string | null>`null::uuid`.as('whom')

/** That one is invited, and that a draft is about one. */
export const waits = [
  waiting({
    for: whoWorkHere,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('evaluation_person as e')
        .innerJoin('evaluation as v', 'v.id', 'e.evaluation_id')
        .select(['v.id', 'v.words_sealed', nobody])
        .select(sqlTag<string>`e.invited_on::text`.as('at'))
        .where('e.person_id', '=', me.personId)
        .where('e.begun_by', '<>', me.personId)
        .where('e.invited_on', '>=', day(-invitedDays))
        .orderBy('e.invited_on', 'desc')
        .orderBy('v.id'),
    tell: ({ id, words_sealed, at }, { language, services, me }) => {
      const { title } = openForHouse<Asked>(services, me, askedContext(id), words_sealed)
      return [{ as: 'news', says: messages[language].tellInvited(title), href: `/evaluering/${id}`, at }]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('evaluation_draft as d')
        .leftJoin('evaluation_draft_writer as w', (on) =>
          on.onRef('w.draft_id', '=', 'd.id').on('w.person_id', '=', me.personId),
        )
        .select(['d.id', 'd.evaluation_id', nobody])
        .where('d.sent_on', '>=', day(-draftDays))
        .where(sqlTag<boolean>`${kindOf(me)} = any (d.kinds)`)
        .where('w.answer_id', 'is', null)
        .orderBy('d.sent_on')
        .orderBy('d.id'),
    tell: ({ id, evaluation_id }, { language }) => {
      const { tellDraft: says, tellDraftWhy: why } = messages[language]
      return [{ as: 'toDo', says, why, href: `/evaluering/${evaluation_id}/udkast/${id}`, minutes: 3 }]
    },
  }),
]

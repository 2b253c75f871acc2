import { sql as sqlTag } from 'kysely'
import { waiting } from '../../shared/waits/waits.ts'
import { messages } from './templates/messages.ts'
import { nameOfTemplate } from './templates/templates.ts'
import { whoWrite } from './who.ts'

const nobody = sqlTag<string | null>`null::uuid`.as('whom')

/** The letters that one answers for, when they are to be looked at again, and what they leave out, when that is. */
export const waits = [
  waiting({
    for: whoWrite,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('letter_template as t')
        .select(['t.id', 't.words_sealed', 't.look_again_on'])
        .select(nobody)
        .where('t.answers_for', '=', me.personId)
        .where('t.look_again_on', '<=', today)
        .where('t.ended_on', 'is', null)
        .orderBy('t.look_again_on')
        .orderBy('t.id'),
    tell: ({ id, words_sealed }, { language, me, services }) => {
      const words = messages[language]
      const says = words.lookTell(nameOfTemplate(services, me, id, words_sealed))
      return [{ as: 'toDo', says, why: words.lookWhy, href: `/breve/${id}`, minutes: 15 }]
    },
  }),
  waiting({
    for: whoWrite,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('letter_template as t')
        .innerJoin('letter_waiver as w', 'w.template_id', 't.id')
        .select(['t.id', 't.words_sealed', 'w.id as waiver_id'])
        .select(nobody)
        .where('t.answers_for', '=', me.personId)
        .where('t.ended_on', 'is', null)
        .where('w.look_again_on', '<=', today)
        .where('w.ended_on', 'is', null)
        .orderBy('w.look_again_on')
        .orderBy('w.id'),
    tell: ({ id, words_sealed, waiver_id }, { language, me, services }) => {
      const words = messages[language]
      const says = words.waiverTell(nameOfTemplate(services, me, id, words_sealed))
      return [
        { as: 'toDo', says, why: words.waiverWhy, href: `/breve/${id}/udeladt/${waiver_id}`, minutes: 10 },
      ]
    },
  }),
]

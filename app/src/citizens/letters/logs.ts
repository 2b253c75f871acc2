import { sql as sqlTag } from 'kysely'
import { happening } from '../../shared/happened/happened.ts'
import { nameOfTemplate } from './templates/templates.ts'
import { whoWrite } from './who.ts'

/** Each version of a letter, from the day on which it is sent. */
export const logs = [
  happening({
    kind: 'letterUsed',
    part: 'did',
    for: whoWrite,
    counted: (n) => ({ da: `${n} breve fik nye ord.`, en: `${n} letters got new words.` }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('letter_version as v')
        .innerJoin('letter_template as t', 't.id', 'v.template_id')
        .select([
          'v.id',
          'v.template_id',
          'v.number',
          't.words_sealed',
          sqlTag<string>`v.used_from::text`.as('day'),
        ])
        .where('v.used_from', 'is not', null)
        .where('v.used_from', '>=', from)
        .where('v.used_from', '<=', to),
    tell: ({ template_id, number, words_sealed }, { me, services, language }) => {
      const name = nameOfTemplate(services, me, template_id, words_sealed)
      const says = {
        da: `Brevet “${name}” blev sendt i udgave ${number}.`,
        en: `The letter “${name}” was sent in version ${number}.`,
      }
      return { says: says[language], href: `/breve/${template_id}` }
    },
  }),
]

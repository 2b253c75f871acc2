import { waiting } from '../../shared/waits/waits.ts'
import { thanksWords } from './thanks-messages.ts'
import { whoSee } from './who.ts'

/** So long thanks are news. */
const days = 14

/** What others have thanked one for. */
export const waits = [
  waiting({
    for: whoSee,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('broker_thanks')
        .select(['id', 'author_id as whom', 'created_at'])
        .where((one) => one.or([one('first_id', '=', me.personId), one('second_id', '=', me.personId)]))
        .where('author_id', '!=', me.personId)
        .where('created_at', '>=', ago(days))
        .orderBy('created_at', 'desc'),
    tell: ({ created_at }, { language, name }) => [
      { as: 'news', at: created_at, says: thanksWords[language].news(name), href: '/vidensmaeglere#tak' },
    ],
  }),
]

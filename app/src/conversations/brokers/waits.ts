import { waiting } from '../../shared/waits/waits.ts'
import { roleWords } from './role-messages.ts'
import { thanksWords } from './thanks-messages.ts'
import { whoSee } from './who.ts'

/** So long thanks are news. */
const days = 14

/** What others have thanked one for, and what a broker has told one who coordinates. */
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
  waiting({
    for: ['coordinator'],
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('broker_told')
        .select(['id', 'author_id as whom', 'what', 'told_on'])
        .where((one) => one.or([one('first_id', '=', me.personId), one('second_id', '=', me.personId)]))
        .where('author_id', '!=', me.personId)
        .where('told_on', '>=', day(-days))
        .orderBy('told_on', 'desc')
        .orderBy('id'),
    tell: ({ what, told_on }, { language, name }) => [
      {
        ...{ as: 'news', at: `${told_on}T08:00:00Z`, says: roleWords[language].news[what](name) },
        href: '/vidensmaeglere#fortalt',
      },
    ],
  }),
]

import { sql as sqlTag } from 'kysely'
import { whoBringTogether } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import type { Crossing } from './crosses.ts'
import { messages } from './messages.ts'
import { openAcross, thingContext } from './sealed.ts'

/** What another municipality has shared this week, for those who bring people together and the director. */
export const waits = [
  waiting({
    for: [...whoBringTogether, 'director'],
    rows: (sql, { me, day }) =>
      sql
        .selectFrom('partnership_thing as t')
        .innerJoin('partnership_member as m', (on) =>
          on
            .onRef('m.municipality_id', '=', 't.municipality_id')
            .onRef('m.partnership_id', '=', 't.partnership_id'),
        )
        .select(['t.share_id', 't.partnership_id', 't.words_sealed', 'm.municipality_name'])
        .select(['t.shared_on', sqlTag<string | null>`null::uuid`.as('whom')])
        .where('t.municipality_id', '<>', me.municipalityId)
        .where('t.shared_on', '>', day(-7))
        .orderBy('t.shared_on', 'desc')
        .orderBy('t.share_id'),
    tell: (
      { share_id, partnership_id, words_sealed, municipality_name, shared_on },
      { language, services },
    ) => {
      const { title } = openAcross<Crossing>(
        ...([services, partnership_id, thingContext(share_id), words_sealed] as const),
      )
      const words = messages[language]
      return [
        {
          ...{ as: 'news', says: words.tellNew(municipality_name, title), why: words.tellNewWhy },
          ...{ at: shared_on, href: `/faelles/${partnership_id}/laes/${share_id}`, minutes: 5 },
        },
      ]
    },
  }),
]

import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'
import type { VersionWords } from './resources.ts'

/** What somebody looks after and is in use, with the words that hold. */
export const keptBy = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('resource_keeper as k')
    .innerJoin('resource as r', 'r.id', 'k.resource_id')
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('resource_version as w')
          .select(['w.id as version_id', 'w.words_sealed'])
          .whereRef('w.resource_id', '=', 'r.id')
          .orderBy('w.number', 'desc')
          .limit(1)
          .as('v'),
      (on) => on.onTrue(),
    )
    .select(['r.id', 'v.version_id', 'v.words_sealed'])
    .where('k.kept_by', '=', me.personId)
    .where('r.rests_since', 'is', null)

/** What one looks after and is to look at again. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, asked) =>
      keptBy(sql, asked.me)
        .select(['r.look_again_on', sqlTag<string | null>`null::uuid`.as('whom')])
        .where('r.look_again_on', '<=', asked.today)
        .orderBy('r.look_again_on')
        .orderBy('r.id'),
    tell: ({ id, version_id, words_sealed, look_again_on }, { language, me, services }) => {
      const { title, use } = openOfResources<VersionWords>(
        ...([services, me, versionContext(version_id), words_sealed] as const),
      )
      const says = messages[language].tellDue(title)
      return [{ as: 'toDo', says, href: `/materialer/${id}/igen`, by: look_again_on, minutes: 10, why: use }]
    },
  }),
]

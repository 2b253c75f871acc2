import { handing } from '../../shared/handed/handed.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'
import { takeOver } from '../house/take-over.ts'
import type { VersionWords } from './resources.ts'

/** The resources that somebody looks after, those at rest too: whoever looks after one can take it up again. */
export const hands = [
  handing({
    kind: 'resource',
    called: { da: 'Materialer', en: 'Resources' },
    rows: (sql, { carriers }) =>
      sql
        .selectFrom('resource_keeper as k')
        .innerJoinLateral(
          (of) =>
            of
              .selectFrom('resource_version as w')
              .select(['w.id as version_id', 'w.words_sealed'])
              .whereRef('w.resource_id', '=', 'k.resource_id')
              .orderBy('w.number', 'desc')
              .limit(1)
              .as('v'),
          (on) => on.onTrue(),
        )
        .select(['k.resource_id as id', 'k.kept_by as carrier', 'v.version_id', 'v.words_sealed'])
        .where('k.kept_by', 'in', carriers),
    tell: ({ id, version_id, words_sealed }, { me, services }) => ({
      says: openOfResources<VersionWords>(services, me, versionContext(version_id), words_sealed).title,
      href: `/materialer/${id}`,
    }),
    take: async (_, sql, id) => (await takeOver(sql, 'take_over_resource', id)) !== null,
  }),
]

import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { resourceKindNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { VersionWords } from './resources.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'

/** What stands in the version that holds. The quotes that it shows are those of a finding and rest on a yes, and are not looked up; nor is a file. */
export const searched: Searched[] = [
  {
    kind: 'resource',
    many: { da: messages.da.way, en: messages.en.way },
    one: { da: 'Et materiale', en: 'A resource' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services, language }, ids) => {
      const rows = await sql
        .selectFrom('resource as r')
        .innerJoin('resource_version as v', 'v.resource_id', 'r.id')
        .distinctOn('r.id')
        .select(['r.id', 'r.kind', 'v.id as version_id', 'v.words_sealed'])
        .where('r.id', 'in', ids)
        .orderBy('r.id')
        .orderBy('v.number', 'desc')
        .execute()
      return rows.map(({ id, kind, version_id, words_sealed }) => {
        const words = openOfResources<VersionWords>(services, me, versionContext(version_id), words_sealed)
        return {
          ...{ id, name: words.title, href: `/materialer/${id}` },
          words: [words.use, words.body].filter(Boolean),
          under: resourceKindNames[kind][language],
        }
      })
    },
  },
]

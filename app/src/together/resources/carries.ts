import { carrying } from '../../shared/carried/carried.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { VersionWords } from './resources.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'
import { keptBy } from './waits.ts'

/** What one looks after. */
export const carries = [
  carrying({
    as: 'carried',
    called: { da: 'Materialer, du passer', en: 'Resources that you look after' },
    all: '/materialer',
    for: whoAreOfTheHouse,
    rows: (sql, { me }) => keptBy(sql, me).orderBy('r.look_again_on').orderBy('r.id'),
    tell: ({ id, version_id, words_sealed }, { me, services }) => ({
      says: openOfResources<VersionWords>(services, me, versionContext(version_id), words_sealed).title,
      href: `/materialer/${id}`,
    }),
  }),
]

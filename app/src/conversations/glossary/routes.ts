import { auditFound } from '../talk/look-up/audit-found.ts'
import { codesFor } from '../../shared/codebook/codes.ts'
import { byWord, wordingsFor } from '../talk/notes/wordings.ts'
import { whoReflect } from '../../shared/people/roles.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { examplesFor } from './examples.ts'
import { glossaryPage } from './view.tsx'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/ordbog',
    guard: whoReflect,
    gets: 200,
    reads: 'lookedUp',
    handler: async (visit, sql) => {
      const examples = await examplesFor(sql, visit)
      await auditFound(sql, visit, [...examples.values()].flat())
      const codes = await codesFor(sql, visit.services, visit.me)
      return glossaryPage(visit, {
        ...{ examples, own: codes.filter((code) => code.own) },
        agreed: byWord(await wordingsFor(sql, visit)),
      })
    },
  }),
]

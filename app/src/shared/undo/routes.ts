import { NotFound } from '../request/errors.ts'
import { guarded, idOf, type Route } from '../request/route.ts'
import type { PutBack } from '../request/place.ts'
import { redirectWith } from '../request/receipt.ts'
import { whatWasLetGo } from './let-go.ts'
import { both } from './messages.ts'

export const undoRoutes = (undoes: ReadonlyMap<string, PutBack>): Route[] => [
  guarded({
    method: 'POST',
    path: '/fortryd/:id',
    guard: 'signedIn',
    gets: { caseworker: 303, others: 404 },
    reads: { nothing: 'One’s own that one let go of is back' },
    handler: async (visit, sql) => {
      const { services, me } = visit
      const { kind, kept } = await whatWasLetGo(sql, services, me, idOf(visit))
      const putBack = undoes.get(kind)
      if (!putBack) throw new NotFound(both('tooLate'))
      return redirectWith(visit, await putBack(visit, sql, kept), { says: both('back') })
    },
  }),
]

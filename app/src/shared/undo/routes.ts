import { NotFound, sqlState } from '../request/errors.ts'
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
      const to = await putBack(visit, sql, kept).catch((error: unknown) => {
        // What it stood on is gone: the citizen has said no, or whoever shared it has taken it back.
        throw ['42501', '23503'].includes(sqlState(error) ?? '') ? new NotFound(both('gone')) : error
      })
      return redirectWith(visit, to, { says: both('back') })
    },
  }),
]

import { guarded, type Route } from '../../shared/request/route.ts'
import { wordsTold } from './queries.ts'
import { toldPage } from './view.tsx'
import { whoAreTold } from './who.ts'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/overblik/ord-til-sidst',
    guard: whoAreTold,
    gets: 200,
    reads: {
      nothing: 'How many gave which answer, where they are many; nobody’s words and nobody by themselves',
    },
    handler: async (visit, sql) => toldPage(visit, await wordsTold(sql)),
  }),
]

import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { guidanceFollowed } from './guidance-queries.ts'
import { guidancePage } from './guidance-view.tsx'
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
  guarded({
    method: 'GET',
    path: '/overblik/vejledning',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads: {
      nothing:
        'How many gave which answer, by where guidance came, where they are many; nobody’s words and nobody by themselves',
    },
    handler: async (visit, sql) => guidancePage(visit, await guidanceFollowed(sql)),
  }),
]

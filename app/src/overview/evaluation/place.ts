import { whoAreOfTheHouse, whoWorkHere } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import { answerAgain } from './drafts.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { changeRoutes, draftRoutes } from './inside-routes.ts'
import { logs } from './logs.ts'
import { materialRoutes } from './material-routes.ts'
import { messages } from './messages.ts'
import { outRoutes } from './out-routes.ts'
import { inviteAgain } from './people.ts'
import { takeBackReport } from './report.ts'
import { roundRoutes } from './round-routes.ts'
import { readRoutes, routes } from './routes.ts'
import { searched } from './searched.ts'
import { waits } from './waits.ts'

/** How the work is followed by somebody's own criteria; what hangs beside a change is of all the other places. */
export const evaluation = (places: readonly Place[]): Place => ({
  id: 'evaluation',
  behind: 'overview',
  routes: [
    ...routes,
    ...readRoutes,
    ...outRoutes,
    ...materialRoutes,
    ...changeRoutes(places.flatMap(({ searched }) => searched ?? [])),
    ...draftRoutes,
    ...roundRoutes,
  ],
  guide,
  finds,
  waits,
  logs,
  searched,
  acts: [
    {
      href: '/evaluering/ny',
      word: { da: messages.da.begin, en: messages.en.begin },
      for: whoAreOfTheHouse,
    },
  ],
  undoes: {
    evaluationPerson: inviteAgain,
    evaluationMaterial: rowAgain<{ evaluation_id: string }>(
      'evaluation_material',
      ({ evaluation_id: id }) => `/evaluering/${id}/materiale`,
    ),
    evaluationEvidence: rowAgain<{ evaluation_id: string; change_id: string }>(
      'evaluation_evidence',
      ({ evaluation_id: id, change_id: change }) => `/evaluering/${id}/aendring/${change}`,
    ),
    evaluationAnswer: answerAgain,
    evaluationReport: takeBackReport,
  },
  way: { href: '/evaluering', word: { da: messages.da.title, en: messages.en.title }, for: whoWorkHere },
})

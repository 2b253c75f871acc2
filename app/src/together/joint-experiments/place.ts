import { rowAgain } from '../../shared/undo/row-again.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { endedAgain, notEnded } from './ending.ts'
import { carries } from './carries.ts'
import { finds } from './finds.ts'
import { guide } from './guide.ts'
import { hands } from './hands.ts'
import { diaryRoutes, peopleRoutes } from './inside-routes.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { askAgain } from './people.ts'
import { routes } from './routes.ts'
import { searched } from './searched.ts'
import { waits } from './waits.ts'

export const jointExperiments: Place = {
  id: 'joint-experiment',
  behind: 'together',
  routes: [...routes, ...peopleRoutes, ...diaryRoutes],
  guide,
  hands,
  carries,
  finds,
  searched,
  waits,
  logs,
  acts: [
    {
      href: '/vi-proever/nyt',
      word: { da: messages.da.begin, en: messages.en.begin },
      for: whoAreOfTheHouse,
    },
  ],
  undoes: {
    jointExperimentAsked: askAgain,
    jointExperimentLine: rowAgain<{ joint_experiment_id: string }>(
      'joint_experiment_line',
      ({ joint_experiment_id: id }) => `/vi-proever/${id}#dagbog`,
    ),
    jointExperimentEnded: notEnded,
    jointExperimentGoesOn: endedAgain,
  },
  way: { href: '/vi-proever', word: { da: messages.da.title, en: messages.en.title }, for: whoAreOfTheHouse },
}

import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Called } from '../../shared/meetings/kinds.ts'
import type { Place } from '../../shared/request/place.ts'
import { carries } from './carries.ts'
import { finds } from './finds.ts'
import { onAgain } from './gatherings.ts'
import { guide } from './guide.ts'
import { hands } from './hands.ts'
import { kindNames, type GatheringKind } from './kinds.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { partAgain } from './parts.ts'
import { inviteAgain } from './people.ts'
import { peopleRoutes } from './people-routes.ts'
import { programmeRoutes } from './programme-routes.ts'
import { gatheringRoutes } from './routes.ts'
import { searched } from './searched.ts'
import { waits } from './waits.ts'
import { year } from './year.ts'

const called = (kind: GatheringKind): Called => ({
  title: kindNames[kind],
  page: (id) => `/samlinger/${id}`,
})

export const gatherings: Place = {
  id: 'gathering',
  behind: 'together',
  routes: [...gatheringRoutes, ...programmeRoutes, ...peopleRoutes],
  carries,
  guide,
  hands,
  finds,
  searched,
  waits,
  logs,
  year,
  acts: [
    {
      href: '/samlinger/ny',
      word: { da: messages.da.prepare, en: messages.en.prepare },
      for: whoAreOfTheHouse,
    },
  ],
  undoes: { gatheringOff: onAgain, gatheringInvitation: inviteAgain, gatheringPart: partAgain },
  meetings: {
    seminar: called('seminar'),
    visit: called('visit'),
    erfaGroup: called('erfaGroup'),
    interplayMeeting: called('interplayMeeting'),
    brokersWithLeaders: called('brokersWithLeaders'),
    cafe: called('cafe'),
    developmentGroup: called('developmentGroup'),
  },
  way: { href: '/samlinger', word: { da: messages.da.title, en: messages.en.title }, for: whoAreOfTheHouse },
}

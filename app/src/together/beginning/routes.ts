import { addDay, today, workingDayFrom } from '@lydhoer/words'
import { z } from 'zod'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { firstYear } from './first-year.ts'
import { whoIsAlong } from './who-is-along.ts'
import { beginningPage } from './view.tsx'

/** A day that cannot be read is told, and a usual one is taken instead. */
const beginsOn = z.object({ fra: z.iso.date().optional().catch('') })

/** Time to call people together. */
const usualWait = 14

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/kom-i-gang',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads: { nothing: 'Questions, roles that somebody holds here, and days to come; no citizen is in it' },
    form: beginsOn,
    handler: async (visit, sql, { fra }) => {
      const usual = workingDayFrom(addDay(visit.services.now(), usualWait))
      const from = fra || usual
      return beginningPage(visit, {
        ...{ from, isUnread: fra === '', isOver: from < today(visit.services.now()) },
        along: whoIsAlong(await whoIsOfTheHouse(sql)),
        steps: firstYear(from),
      })
    },
  }),
]

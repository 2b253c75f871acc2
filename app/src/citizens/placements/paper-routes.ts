import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { ofOneself } from '../../shared/request/reading.ts'
import { param, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { itself, type Citizen } from '../matter/citizens.ts'
import { openedHere, theirs } from '../matter/opened.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen } from '../matter/who.ts'
import { weeksOnPaper } from './on-paper.ts'
import { ownMessages } from './own-messages.ts'
import { wholeOf } from './whole.ts'

type OnPaper = ReturnType<typeof weeksOnPaper>

/** Hours week by week as a file, for the citizen and for those who work with them. */
export const paperRoutes: Route[] = [
  slow({
    method: 'GET',
    path: '/min/praktik/:id/uger/pdf',
    guard: theCitizen,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: async (visit, database) =>
      asFile(visit, await database.as(visit.me, (sql) => onPaper(visit, sql, itself(visit.me)))),
  }),
  slow({
    method: 'GET',
    path: '/borgere/:citizen/praktik/:id/uger/pdf',
    ...theirs(200),
    reads: 'sawPlacement',
    handler: async (visit, database) => {
      const paper = await database.as(visit.me, async (sql) =>
        onPaper(visit, sql, await openedHere(visit, sql)),
      )
      return asFile(visit, paper)
    },
  }),
]

async function onPaper(
  visit: Visit,
  sql: Sql,
  { id: citizenId, name, firstName }: Citizen,
): Promise<OnPaper> {
  const { services, me, language } = visit
  const key = await matterKey(sql, services, me, citizenId)
  const whole = await wholeOf(visit, sql, key, { citizenId, id: param(visit, 'id') })
  const { names, placement } = whole
  const looking = { language, me: me.personId, citizen: firstName, names, where: placement.where }
  const now = services.now()
  return weeksOnPaper(language, looking, whole, { name, made: now, today: today(now) })
}

const asFile = (visit: Visit, paper: OnPaper) =>
  paperToKeep(visit, paper, ownMessages[visit.language].file(today(paper.made)))

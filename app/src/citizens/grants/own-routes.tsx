import { firstName } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { guarded, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday } from '../matter/citizens.ts'
import { ownParents } from '../matter/pages.tsx'
import { theCitizen } from '../matter/who.ts'
import { grantsOf, type Grant } from './grants.ts'
import { ownMessages } from './own-messages.ts'
import { Steps } from './steps-view.tsx'

export const ownAddress = '/min/uden-for'

/** The citizen reads what is asked for with them. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: ownAddress,
    ...{ guard: theCitizen, gets: 200, reads },
    handler: async (visit, sql) => {
      const { services, me } = visit
      return ownPage(visit, await grantsOf(sql, services, me, me.personId), await workersToday(sql))
    },
  }),
]

function ownPage(visit: Visit, grants: readonly Grant[], workers: readonly string[]) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const theirs = workers.length > 0 ? workers.map(firstName) : [words.yourWorkers]
  const isNo = grants.some(({ answer: said }) => said?.says === 'no')
  const isOpen = grants.some(({ answer: said }) => said === null)
  const children = (
    <>
      {grants.length === 0 && <p>{words.none}</p>}
      {grants.map((grant) => (
        <section class="part">
          <h2 dir="auto">{grant.what}</h2>
          <Steps language={language} grant={grant} now={services.now()} />
        </section>
      ))}
      {isOpen && <p class="small">{words.noMore}</p>}
      {isNo && (
        <p>
          {words.disagree} <a href="/min/klage">{words.toComplain}</a>
        </p>
      )}
      {grants.length > 0 && <p class="small">{words.ends}</p>}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, narrow: true, parents: ownParents(visit), children },
    seen: { rows: 'unusual_grant', with: [...theirs, words.theDecider] },
  })
}

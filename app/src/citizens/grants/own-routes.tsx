import { firstName } from '@lydhoer/words'
import type { Sql } from '@lydhoer/database'
import { answer } from '../../shared/page/layout.tsx'
import { ofOneself as reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { workersToday } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { ownParents } from '../matter/pages.tsx'
import { matterKey } from '../matter/sealed-words.ts'
import { placementsThatWait, type PlacementThatWaits } from '../matter/what-waits.ts'
import { theCitizen } from '../matter/who.ts'
import { ownAddress } from './addresses.ts'
import { ownGrantWish } from './form.ts'
import { deleteGrantWish, grantWishesOf, wishForGrant, type GrantWish } from './grant-wishes.ts'
import { grantsOf, waitedFor, type Grant } from './grants.ts'
import { ownMessages } from './own-messages.ts'
import { ownWishMessages, ownWishReceipts } from './own-wish-messages.ts'
import { OneWish, ownWishPage } from './own-wish-view.tsx'
import { OwnSteps } from './steps-view.tsx'

const guard = theCitizen

/** The citizen reads what is asked for with them, and begins it with a wish of their own. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: ownAddress,
    ...{ guard, gets: 200, reads },
    handler: async (visit, sql) => {
      const { services, me } = visit
      const key = await keyOf(visit, sql)
      const grants = await grantsOf(sql, services, me, me.personId)
      return ownPage(visit, {
        ...{ grants, wishes: await grantWishesOf(sql, key, me.personId) },
        placements: await placementsThatWait(sql, key, me.personId, waitedFor(grants)),
        workers: await workersToday(sql),
        kept: await keptSays(sql, visit.tongue, 'grant'),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: `${ownAddress}/nyt`,
    ...{ guard, gets: 200, reads },
    handler: (visit, sql) => showWrite(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: `${ownAddress}/nyt`,
    ...{ guard, gets: 303, reads },
    form: ownGrantWish,
    handler: async (visit, sql, wish) => {
      await wishForGrant(sql, await keyOf(visit, sql), visit, wish)
      return redirectWith(visit, ownAddress, { says: ownWishReceipts.wished })
    },
    again: showWrite,
  }),
  guarded({
    method: 'POST',
    path: `${ownAddress}/oenske/:wish/slet`,
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      const undo = await deleteGrantWish(sql, visit, param(visit, 'wish'))
      return redirectWith(visit, ownAddress, { says: ownWishReceipts.deleted, ...(undo && { undo }) })
    },
  }),
]

const keyOf = ({ services, me }: Visit, sql: Sql) => matterKey(sql, services, me, me.personId)

async function showWrite(visit: Visit, sql: Sql, again?: Again) {
  return ownWishPage(visit, { key: await keyOf(visit, sql), workers: await workersToday(sql), again })
}

interface OwnPage {
  grants: readonly Grant[]
  wishes: readonly GrantWish[]
  placements: readonly PlacementThatWaits[]
  workers: readonly string[]
  /** For how long it is kept. */
  kept: string
}

function ownPage(visit: Visit, { grants, wishes, placements, workers, kept }: OwnPage) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const wishWords = ownWishMessages[language]
  const theirs = workers.length > 0 ? workers.map(firstName) : [words.yourWorkers]
  const isNo = grants.some(({ answer: said }) => said?.says === 'no')
  const isAsked = grants.some(({ answer: said }) => said === null)
  const now = services.now()
  const children = (
    <>
      {grants.length + wishes.length === 0 && <p>{words.none}</p>}
      {wishes.map((wish) => (
        <OneWish {...{ language, now, wish }} head={wishWords.yours} asked={ownAddress}>
          <form method="post" action={`${ownAddress}/oenske/${wish.id}/slet`}>
            <button class="quiet" aria-label={`${wishWords.remove}: ${wish.words.slice(0, 60)}`}>
              {wishWords.remove}
            </button>
          </form>
        </OneWish>
      ))}
      {wishes.length > 0 && <p class="small">{wishWords.nobodyChanges}</p>}
      {grants.map((grant) => (
        <section class="part" id={grant.id}>
          <h2 dir="auto">{grant.what}</h2>
          <OwnSteps language={language} grant={grant} now={now} />
          {placements
            .filter(({ id }) => id === grant.placementId)
            .map(({ id, where }) => (
              <p>
                {wishWords.at} <a href={`/min/praktik/${id}`}>{where}</a>
              </p>
            ))}
        </section>
      ))}
      {isAsked && <p class="small">{words.noMore}</p>}
      {isNo && (
        <p>
          {words.disagree} <a href="/min/klage">{words.toComplain}</a>
        </p>
      )}
      {grants.length + wishes.length > 0 && <p class="small">{kept}</p>}
    </>
  )
  const act = (
    <a class="button do" href={`${ownAddress}/nyt`}>
      {wishWords.write}
    </a>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, narrow: true, parents: ownParents(visit), act, children },
    seen: { rows: 'unusual_grant', with: [...theirs, words.theDecider] },
  })
}

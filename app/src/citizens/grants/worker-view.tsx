import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import type { PlacementThatWaits } from '../matter/what-waits.ts'
import { workersAddress } from './addresses.ts'
import { isOpen, type GrantWish } from './grant-wishes.ts'
import type { Grant } from './grants.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { ownWishMessages } from './own-wish-messages.ts'
import { OneWish } from './own-wish-view.tsx'
import { StepsOf } from './steps-view.tsx'

export const addressOf = ({ id }: Citizen) => workersAddress(id)
export const seenOf = ({ language }: Visit, { firstName }: Citizen) =>
  ({ rows: 'unusual_grant', with: [firstName, ownMessages[language].theDecider] }) as const

/** What is asked for with a citizen, for whoever works with them. */
export function workersGrantsPage(
  visit: Visit,
  {
    citizen,
    grants,
    wishes,
    placements,
  }: {
    citizen: Citizen
    grants: readonly Grant[]
    wishes: readonly GrantWish[]
    placements: readonly PlacementThatWaits[]
  },
) {
  const { language, services } = visit
  const words = messages[language]
  const name = citizen.firstName
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      {grants.length === 0 && <p>{words.none(name)}</p>}
      {wishes.map((wish) => (
        <OneWish
          {...{ language, wish, now: services.now() }}
          head={words.wishOf(name)}
          asked={addressOf(citizen)}
        >
          {isOpen(wish) && (
            <p class="row">
              <a class="button" href={`${addressOf(citizen)}/nyt?oenske=${wish.id}`}>
                {words.askIt}
              </a>
              <a href={`${addressOf(citizen)}/oenske/${wish.id}`}>{words.answerIt}</a>
            </p>
          )}
        </OneWish>
      ))}
      {grants.map((grant) => (
        <section class="part" id={grant.id}>
          <h2>{grant.what}</h2>
          <StepsOf language={language} grant={grant} now={services.now()} />
          {placements
            .filter(({ id }) => id === grant.placementId)
            .map(({ id, where }) => (
              <p>
                {ownWishMessages[language].at} <a href={`/borgere/${citizen.id}/praktik/${id}`}>{where}</a>
              </p>
            ))}
          <Acts visit={visit} citizen={citizen} grant={grant} />
        </section>
      ))}
      <p class="small">{words.whoSees(name)}</p>
    </>
  )
  const act = (
    <a class="button do" href={`${addressOf(citizen)}/nyt`}>
      {words.ask}
    </a>
  )
  return answer(visit, {
    ...{ title: words.title(name), when: words.lead, parents: parentsOf(citizen), act, children },
    seen: seenOf(visit, citizen),
  })
}

function Acts({ visit, citizen, grant }: { visit: Visit; citizen: Citizen; grant: Grant }) {
  const words = messages[visit.language]
  const page = addressOf(citizen)
  const its = `${page}/${grant.id}`
  if (grant.answer)
    return (
      <p>
        <a href={`${page}/kom/${grant.id}`}>{grant.came ? words.changeCame : words.sayCame}</a>
      </p>
    )
  return (
    <div class="row">
      <a href={`${its}/anden`}>{words.another}</a>
      {grant.writtenBy === visit.me.personId && (
        <form method="post" action={`${its}/tilbage`} class="row">
          <button class="quiet">{words.takeBack}</button>
          <span class="small">{words.takeBackHint}</span>
        </form>
      )}
    </div>
  )
}

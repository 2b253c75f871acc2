import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { workersAddress, workersOf } from './addresses.ts'
import { messages } from './messages.ts'
import { standsNow } from './parts-view.tsx'
import type { Placement } from './placements.ts'
import type { Said } from './voices.ts'
import { lookingAt, seenHere } from './worker-view.tsx'

/** The places that a citizen tries, and has tried, for whoever works with them. */
export function workersListPage(
  visit: Visit,
  {
    citizen,
    placements,
    along,
  }: { citizen: Citizen; placements: readonly Placement[]; along: readonly Said[] },
) {
  const { language } = visit
  const words = messages[language]
  const name = citizen.firstName
  const lookingIn = (placement: Placement) => lookingAt(visit, citizen, { placement, names: new Map() })
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      {placements.length === 0 && <p>{words.none(name)}</p>}
      <ul class="list">
        {placements.map((one) => (
          <li>
            <a class="title" href={workersOf(one)}>
              {one.where}
            </a>
            <p>{standsNow({ ...lookingIn(one), citizen: name }, one)}</p>
          </li>
        ))}
      </ul>
      {along.length > 0 && (
        <section class="part">
          <h2>{words.along(name)}</h2>
          {along.map((one) => (
            <OwnWords of={one.voice === 'citizen' ? 'citizen' : 'worker'}>{one.words}</OwnWords>
          ))}
        </section>
      )}
      <p class="small">{words.whoSees(name)}</p>
    </>
  )
  const act = (
    <a class="button do" href={`${workersAddress(citizen.id)}/ny`}>
      {words.write}
    </a>
  )
  return answer(visit, {
    ...{ title: words.title(name), when: words.lead, parents: parentsOf(citizen), act, children },
    seen: seenHere(citizen),
  })
}

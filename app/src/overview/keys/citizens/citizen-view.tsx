import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, Day, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { Assignment } from '../assignments.ts'
import { isOver } from '../days.ts'
import type { Holder } from '../holders.ts'
import { EndIt, termSays } from '../parts.tsx'
import { newAssignment, otherName } from './form.ts'
import { messages } from './messages.ts'
import type { Citizen } from './queries.ts'
import { holderOptions, seenHere } from './view.tsx'

/** What was refused on the page of one citizen. */
export interface Refused {
  add?: Again
  name?: Again
  end?: Again
  assignment?: string
}

interface CitizenPage {
  citizen: Citizen
  holders: readonly Holder[]
  refused: Refused
}

/** One citizen: who works with them, who did, and what may be corrected. */
export function citizenPage(visit: Visit, { citizen, holders, refused }: CitizenPage) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const day = today(now)
  const problems = [refused.add, refused.name, refused.end].flatMap((again) => again?.problems ?? [])
  const still = citizen.with.filter((one) => !isOver(one, day) || one.validTo === day)
  const before = citizen.with.filter((one) => !still.includes(one))
  const children = (
    <>
      <ErrorSummary problems={problems} language={visit.language} />
      <h2>{words.now}</h2>
      {still.length === 0 && <p>{words.nobody}</p>}
      {still.length > 0 && (
        <ul class="list">
          {still.map((one) => (
            <Together visit={visit} one={one} refused={refused} />
          ))}
        </ul>
      )}
      <AddWorker visit={visit} citizen={citizen} holders={holders} refused={refused} />
      <Rename visit={visit} citizen={citizen} refused={refused} />
      {before.length > 0 && (
        <>
          <h2>{words.before}</h2>
          <ul>
            {before.map((one) => (
              <li>
                {one.workerName}, {termSays(visit, one)}
              </li>
            ))}
          </ul>
        </>
      )}
      {today(citizen.createdAt) === day && (
        <form method="post" action={`/noegler/borgere/${citizen.id}/ud`} class="row">
          <button class="quiet" aria-describedby="ud">
            {words.takeBack}
          </button>
          <span class="small" id="ud">
            {words.takeBackHint}
          </span>
        </form>
      )}
      <p class="small">{words.log}</p>
    </>
  )
  const when = words.here(longDate(visit.language, citizen.createdAt))
  const head = { title: citizen.name, when, seen: seenHere(visit) }
  return answer(visit, { ...head, children }, problems.length > 0 ? 422 : 200)
}

function Together({ visit, one, refused }: { visit: Visit; one: Assignment; refused: Refused }) {
  const again = refused.assignment === one.id ? refused.end : undefined
  const at = `/noegler/borgere/${one.citizenId}/sammen/${one.id}`
  return (
    <li>
      <p class="title">
        <a href={`/noegler/kolleger/${one.workerId}`}>{one.workerName}</a>
      </p>
      <p>{termSays(visit, one)}</p>
      <EndIt visit={visit} at={at} term={one} among={one.id} again={again} />
    </li>
  )
}

function AddWorker({ visit, citizen, holders, refused }: CitizenPage & { visit: Visit }) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, newAssignment(now), { again: refused.add, first: { from: today(now) } })
  return (
    <>
      <h2>{words.addWorker}</h2>
      <FormOf form={form} to={`/noegler/borgere/${citizen.id}/sammen`}>
        <Choice
          form={form}
          name="workerId"
          label={words.worker}
          hint={words.workerHint}
          none={words.nobodyYet}
          options={holderOptions(holders)}
        />
        <Day form={form} name="from" label={words.startsOn} />
        <button class="button do">{words.add}</button>
      </FormOf>
    </>
  )
}

function Rename({ visit, citizen, refused }: Omit<CitizenPage, 'holders'> & { visit: Visit }) {
  const words = messages[visit.language]
  const form = fill(visit.language, otherName, { again: refused.name, first: { name: citizen.name } })
  return (
    <details open={refused.name !== undefined}>
      <summary>{words.rename}</summary>
      <FormOf form={form} to={`/noegler/borgere/${citizen.id}/navn`}>
        <Text form={form} name="name" label={words.name} hint={words.nameHint} />
        <button class="button">{words.saveName}</button>
      </FormOf>
    </details>
  )
}

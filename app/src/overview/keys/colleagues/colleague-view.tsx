import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, Day, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../../shared/page/head.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { Assignment } from '../assignments.ts'
import { endsOn, isOver } from '../days.ts'
import type { Holder } from '../holders.ts'
import { messages as ofTheKeys } from '../messages.ts'
import { addresses, EndIt, termSays, under } from '../parts.tsx'
import { handingOn, newRole, otherName } from './form.ts'
import { messages } from './messages.ts'
import type { Colleague } from './queries.ts'
import { DoesWhat, roleSays } from './view.tsx'

/** What was refused on the page of one colleague. */
export interface Refused {
  add?: Again
  end?: Again
  role?: string
  stop?: Again
  handOn?: Again
  name?: Again
}

interface ColleaguePage {
  colleague: Colleague
  citizens: readonly Assignment[]
  holders: readonly Holder[]
  departments: readonly { id: string; name: string }[]
  refused: Refused
}
type Part = ColleaguePage & { visit: Visit }
const at = ({ id }: Colleague) => `${addresses.colleagues}/${id}`

/** One colleague: what they do and did, which citizens work with them, and what may be changed. */
export function colleaguePage(visit: Visit, page: ColleaguePage) {
  const { colleague, refused } = page
  const words = messages[visit.language]
  const day = today(visit.services.now())
  const problems = [refused.add, refused.end, refused.stop, refused.handOn, refused.name].flatMap(
    (again) => again?.problems ?? [],
  )
  const isMe = colleague.id === visit.me.personId
  const still = colleague.roles.filter((held) => !isOver(held, day) || held.validTo === day)
  const before = colleague.roles.filter((held) => !still.includes(held))
  const children = (
    <>
      <ErrorSummary problems={problems} language={visit.language} />
      {isMe && <p>{words.yourself}</p>}
      {!isMe && colleague.signsIn && <p>{words.saidBySignIn}</p>}
      {colleague.key && <p>{words.knownBy(colleague.key)}</p>}
      <h2>{words.does}</h2>
      {still.length === 0 && <p>{words.noRole}</p>}
      {still.length > 0 && (
        <ul class="list">
          {still.map((held) => (
            <li>
              <p>{`${roleSays(visit.language, held)}, ${termSays(visit, held)}`}</p>
              {!isMe && (
                <EndIt
                  visit={visit}
                  at={`${at(colleague)}/roller/${held.id}`}
                  term={held}
                  among={held.id}
                  again={refused.role === held.id ? refused.end : undefined}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!isMe && still.some(({ validTo }) => validTo === null) && <Stops visit={visit} {...page} />}
      {!isMe && !colleague.signsIn && <AddRole visit={visit} {...page} />}
      {!colleague.signsIn && <Rename visit={visit} {...page} />}
      <Citizens visit={visit} {...page} />
      {before.length > 0 && (
        <>
          <h2>{words.did}</h2>
          <ul>
            {before.map((held) => (
              <li>{`${roleSays(visit.language, held)}, ${termSays(visit, held)}`}</li>
            ))}
          </ul>
        </>
      )}
      {!isMe && !colleague.signsIn && today(colleague.createdAt) === day && (
        <form method="post" action={`${at(colleague)}/ud`} class="row">
          <button class="quiet" aria-describedby="ud">
            {words.takeBack}
          </button>
          <span class="small" id="ud">
            {words.takeBackHint}
          </span>
        </form>
      )}
    </>
  )
  const seen = { rows: 'person_role' } as const
  const head = { title: colleague.name, seen, parents: under(visit, 'colleagues') }
  return answer(visit, { ...head, children }, problems.length > 0 ? 422 : 200)
}

function Stops({ visit, colleague, refused }: Part) {
  const words = messages[visit.language]
  const keys = ofTheKeys[visit.language]
  const form = fill(visit.language, endsOn(visit.services.now()), { again: refused.stop, among: 'stop' })
  return (
    <details open={refused.stop !== undefined}>
      <summary>{words.stopsAll}</summary>
      <p class="small">{words.stopsAllHint}</p>
      <FormOf form={form} to={`${at(colleague)}/slut`}>
        <Day form={form} name="lastDay" label={keys.lastDay} />
        <div class="row">
          <button class="button" name="how" value="day">
            {keys.endThatDay}
          </button>
          <button class="button" name="how" value="now">
            {keys.endNow}
          </button>
        </div>
      </FormOf>
    </details>
  )
}

function AddRole({ visit, colleague, departments, refused }: Part) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const first = { from: today(now), role: 'caseworker' }
  const form = fill(visit.language, newRole(now), { again: refused.add, first, among: 'add' })
  return (
    <details open={refused.add !== undefined}>
      <summary>{words.addRole}</summary>
      <FormOf form={form} to={`${at(colleague)}/roller`}>
        <DoesWhat form={form} departments={departments} />
        <button class="button">{words.add}</button>
      </FormOf>
    </details>
  )
}

function Rename({ visit, colleague, refused }: Part) {
  const words = messages[visit.language]
  const form = fill(visit.language, otherName, { again: refused.name, first: { name: colleague.name } })
  return (
    <details open={refused.name !== undefined}>
      <summary>{words.rename}</summary>
      <FormOf form={form} to={`${at(colleague)}/navn`}>
        <Text form={form} name="name" label={words.name} />
        <button class="button">{words.saveName}</button>
      </FormOf>
    </details>
  )
}

/** By name and never counted: how many somebody has is nobody’s figure. */
function Citizens({ visit, colleague, citizens, holders, refused }: Part) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, handingOn(now), {
    again: refused.handOn,
    first: { from: today(now) },
    among: 'hand',
  })
  return (
    <>
      <h2>{words.citizens}</h2>
      <SeenBy
        language={visit.language}
        seen={{ rows: 'case_assignment', with: [words.whose, words.those] }}
      />
      {citizens.length === 0 && <p>{words.noCitizens}</p>}
      {citizens.length > 0 && (
        <ul>
          {citizens.map((one) => (
            <li>
              <a href={`/noegler/borgere/${one.citizenId}`}>{one.citizenName}</a>, {termSays(visit, one)}
            </li>
          ))}
        </ul>
      )}
      {citizens.length > 0 && colleague.id !== visit.me.personId && (
        <details open={refused.handOn !== undefined}>
          <summary>{words.handOn}</summary>
          <FormOf form={form} to={`${at(colleague)}/borgere`}>
            <Choice
              form={form}
              name="to"
              label={words.to}
              hint={words.handOnHint}
              none={words.choose}
              options={holders.map(({ id, name, department }) => ({
                value: id,
                label: department ? `${name}, ${department}` : name,
              }))}
            />
            <Day form={form} name="from" label={words.startsOn} />
            <button class="button">{words.handOn}</button>
          </FormOf>
        </details>
      )}
    </>
  )
}

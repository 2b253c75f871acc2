import { z } from 'zod'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import { orSay } from '../../../shared/request/form.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { namesOf } from '../session.ts'
import { titleOf } from '../session-head.ts'
import { addressOfSession, type Session } from '../session.ts'
import { isThere, type Guest } from './guest.ts'
import { guestProblems, guestWords } from './messages.ts'

/** About whom everybody is asked. */
export const aboutWhom = z.object({ guest: orSay(z.uuid(), guestProblems.choose) })

interface AskPage {
  session: Session
  leaders: readonly { id: string; name: string }[]
  again?: Again | undefined
}

/** For those who lead: ask about a leader, or see whether everybody has said yes. */
export function askAboutPage(visit: Visit, { session, leaders, again }: AskPage) {
  const words = guestWords[visit.language]
  const { guest } = session
  const address = addressOfSession(session)
  const others = session.people.filter(({ person_id: id }) => id !== visit.me.personId)
  const children = guest ? (
    <HowItStands visit={visit} address={address} guest={guest} />
  ) : (
    <>
      <ErrorSummary problems={again?.problems ?? []} language={visit.language} />
      <ul>
        {words.how.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <AskForm visit={visit} address={address} leaders={leaders} again={again} />
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: guest ? words.askedAbout(guest.name) : words.lead,
      parents: [{ href: address, word: titleOf(visit.language, session) }],
      seen: {
        rows: 'ear_session_guest',
        with: [namesOf(visit.language, others)],
        openFor: isThere(guest) ? [words.theGuest(guest.name)] : [],
      },
      children,
    },
    again ? 422 : 200,
  )
}

function HowItStands({ visit, address, guest }: { visit: Visit; address: string; guest: Guest }) {
  const words = guestWords[visit.language]
  return (
    <>
      <p class="lead">{isThere(guest) ? words.all : words.not}</p>
      {isThere(guest) && <p>{guest.stands === 'hears' ? words.hears : words.frameOnly}</p>}
      <form method="post" action={`${address}/gaest/slet`} class="row">
        <button class="button">{words.stop}</button>
        <a href={address}>{words.toSession}</a>
      </form>
      <p class="small">{words.stopHint}</p>
    </>
  )
}

function AskForm({
  visit,
  address,
  leaders,
  again,
}: Pick<AskPage, 'leaders' | 'again'> & { visit: Visit; address: string }) {
  const words = guestWords[visit.language]
  const form = fill(visit.language, aboutWhom, { again, first: { guest: '' } })
  if (leaders.length === 0) return <p>{words.noLeaders}</p>
  return (
    <FormOf form={form} to={`${address}/gaest`}>
      <Choice
        form={form}
        name="guest"
        label={words.whom}
        none={words.choose}
        options={leaders.map(({ id: value, name: label }) => ({ value, label }))}
      />
      <p class="small">{words.askIsYes}</p>
      <SaveOrLeave save={words.ask} leave={words.back} to={address} />
    </FormOf>
  )
}

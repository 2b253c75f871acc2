import { byName, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, Hidden } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { RecipientChoice } from '../talk/passage/recipient-choice.tsx'
import { usualLastDay, type Recipient } from '../talk/passage/recipients.ts'
import { sharedAs } from '../talk/passage/seen.ts'
import type { Passage } from '../talk/stretch/stretch.ts'
import { askedWords } from './asked-messages.ts'
import { request, yesForm } from './asked-form.ts'
import { messages } from './messages.ts'
import { addressOfAsked, namesOf, type Session } from './session.ts'
import { noTime, timeFilled } from './time.ts'
import { TimeFields } from './time-view.tsx'

interface AskPage {
  passage: Passage & { share: NonNullable<Passage['share']> }
  /** What the passage is called. */
  name: string
  recipients: readonly Recipient[]
  again?: Again | undefined
}

/** Asking the owner of a passage whether a session may be held on it. */
export function askPage(visit: Visit, { passage, name, recipients, again }: AskPage) {
  const { language } = visit
  const { ownerName, passageId, share } = passage
  const words = askedWords[language]
  const form = fill(language, request, { again, first: { ...timeFilled(noTime), stykke: passageId } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/laan-et-oere/spoerg?stykke=${passageId}`}>
        <Hidden form={form} name="stykke" />
        <RecipientChoice
          form={form}
          recipients={recipients.toSorted(byName((one) => one.name))}
          label={words.who}
          hint={words.whoHint(ownerName)}
        />
        <TimeFields form={form} />
        <p class="small">{words.youLead}</p>
        <button class="button do">{words.ask(ownerName)}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.askTitle(name),
      when: words.askLead(ownerName),
      seen: sharedAs(language, passage, share.until),
      parents: [{ href: `/stykker/${passageId}`, word: name }],
      islands: ['people'],
      children,
    },
    form.status,
  )
}

interface AskedPage {
  session: Session
  name: string
  /** Of those who are to be there, for the owner: who may have the passage today. */
  guests: readonly Recipient[]
  again?: Again | undefined
}

/** What was asked, as the owner answers it and as whoever asked sees it. */
export function askedPage(visit: Visit, { session, name, guests, again }: AskedPage) {
  const { language, me } = visit
  const words = askedWords[language]
  const { ownerId, ownerName, facilitatorName, ownerSays } = session
  const isOwner = ownerId === me.personId
  const status = { asked: words.waiting, no: words.notThisTime, yes: () => '' }[ownerSays]
  const children = (
    <>
      {again && <ErrorSummary problems={again.problems} language={language} />}
      {!isOwner && <p class="lead">{status(ownerName)}</p>}
      {isOwner && (
        <p class="lead">
          {ownerSays === 'no' ? words.youSaidNo(facilitatorName) : words.fromFirst(facilitatorName)}
        </p>
      )}
      <Facts visit={visit} session={session} name={name} />
      {isOwner ? (
        <Answer visit={visit} session={session} guests={guests} again={again} />
      ) : (
        <form method="post" action={`${addressOfAsked(session)}/slet`}>
          <button class="button">{ownerSays === 'no' ? words.putAway : words.takeBack}</button>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: isOwner ? words.toOwner(facilitatorName) : words.toFacilitator(ownerName),
      seen: { rows: 'ear_session', with: [isOwner ? facilitatorName : ownerName], openFor: [] },
      children,
    },
    again ? 422 : 200,
  )
}

/** The passage, who is to be there and when. */
function Facts({ visit: { language }, session, name }: { visit: Visit; session: Session; name: string }) {
  const words = askedWords[language]
  const { people, ownerId, facilitatorId, time, passageId } = session
  const others = people.filter(({ person_id: id }) => id !== ownerId && id !== facilitatorId)
  const when = [
    time.startsAt && whenItBegins(language, time.startsAt),
    time.minutes !== null && messages[language].minutes(time.minutes),
    time.room,
  ].filter(Boolean)
  return (
    <dl class="facts">
      <dt>{words.passage}</dt>
      <dd>
        <a href={`/stykker/${passageId}`}>{name}</a>
      </dd>
      <dt>{words.people}</dt>
      <dd>{namesOf(language, others)}</dd>
      <dt>{words.when}</dt>
      <dd>{when.length > 0 ? when.join(' · ') : words.noTimeYet}</dd>
    </dl>
  )
}

function Answer({ visit, session, guests, again }: Omit<AskedPage, 'name'> & { visit: Visit }) {
  const { language, services } = visit
  const words = askedWords[language]
  const address = addressOfAsked(session)
  const form = fill(language, yesForm, {
    again,
    first: { until: usualLastDay(guests, services.now()) ?? '' },
  })
  return (
    <section class="answer">
      <h2>{words.yourAnswer}</h2>
      {session.ownerSays === 'asked' && <p>{words.freeToSayNo(session.facilitatorName)}</p>}
      <FormOf form={form} to={`${address}/ja`}>
        <Day form={form} name="until" label={words.until} />
        <button class="button do">{words.yes}</button>
      </FormOf>
      {session.ownerSays === 'asked' && (
        <form method="post" action={`${address}/nej`}>
          <button class="button">{words.no}</button>
        </form>
      )}
    </section>
  )
}

import { holdsOneOf } from '../../shared/people/roles.ts'
import { byName, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, Hidden } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { nameOf, nameWith, questionAmong } from '../talk/passage/question.ts'
import { holdsConversations } from '../talk/stretch/askers.ts'
import type { Passage } from '../talk/stretch/stretch.ts'
import { ownAs } from '../talk/passage/seen.ts'
import { PassageText } from '../talk/passage/passage-text.tsx'
import { RecipientChoice } from '../talk/passage/recipient-choice.tsx'
import { usualLastDay, type Recipient } from '../talk/passage/recipients.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import type { Gone } from '../talk/gone/gone.ts'
import { GoneLines } from '../talk/gone/gone-lines.tsx'
import { askedWords } from './asked-messages.ts'
import { whoAsk } from './askers.ts'
import { invitation } from './form.ts'
import { messages } from './messages.ts'
import { roomWords } from './room-messages.ts'
import { addressOfAsked, addressOfSession } from './session.ts'
import { noTime, timeFilled } from './time.ts'
import { TimeFields } from './time-view.tsx'
import type { sessionsOf } from './queries.ts'

/** The sessions the visitor has a part in. */
export function sessionsPage(
  visit: Visit,
  page: Awaited<ReturnType<typeof sessionsOf>>,
  gone: readonly Gone[],
) {
  const words = messages[visit.language]
  const { turns } = ofPassage[visit.language]
  const { rows: sessions, after } = page
  const children = (
    <>
      <ul class="list">
        <GoneLines visit={visit} gone={gone} />
        {sessions.map((session) => (
          <li>
            <a class="title" href={addressIn(session)}>
              {nameOf(visit.language, questionAmong(visit.services, visit.me, session), session)}
            </a>
            <p class="small">
              {session.startsAt && `${whenItBegins(visit.language, session.startsAt)} · `}
              {session.ownerName} · {turns(session.fromTurn, session.toTurn).toLowerCase()} ·{' '}
              {stateIn(visit, session)}
            </p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={page} address="/laan-et-oere" />
    </>
  )
  const when = sessions.length === 0 && after === null ? begins(visit) : words.lead
  const asks = holdsOneOf(visit.me.roles, whoAsk)
  return answer(visit, {
    title: words.title,
    when,
    seen: 'meAlone',
    ...(asks && { next: [{ href: '/stykker', word: words.nextPassage, why: words.nextPassageWhy }] }),
    children,
  })
}

type Listed = Awaited<ReturnType<typeof sessionsOf>>['rows'][number]

const addressIn = ({ id: sessionId, ownerSays }: Listed): string =>
  ownerSays === 'yes' ? addressOfSession({ sessionId }) : addressOfAsked({ sessionId })

/** Where a session has come to, or what its owner has said of it. */
const stateIn = ({ language }: Visit, { ownerSays, phase }: Listed): string =>
  ownerSays === 'yes'
    ? roomWords[language].phases[phase].toLowerCase()
    : askedWords[language].states[ownerSays]

/** How somebody begins who is part of nothing. */
function begins({ language, me }: Visit): string {
  const words = messages[language]
  if (holdsConversations(me)) return words.none
  return me.roles.some(({ role }) => role === 'researcher') ? words.noneResearch : words.noneWithOthers
}

interface NewPage {
  passage: Passage
  transcript: OpenedTranscript
  recipients: readonly Recipient[]
  /** Those who have the passage already. */
  openFor: readonly string[]
  /** Who is thought of to begin with. */
  chosen?: readonly string[] | undefined
  again?: Again | undefined
}

/** Inviting people to a passage of one's own. */
export function newSessionPage(
  visit: Visit,
  { passage, transcript, recipients, openFor, chosen = [], again }: NewPage,
) {
  const { passageId } = passage
  const { language, me } = visit
  const words = messages[language]
  const form = fill(language, invitation, {
    again,
    first: {
      ...timeFilled(noTime),
      stykke: passageId,
      with: recipients.map(({ id }) => id).filter((id) => chosen.includes(id)),
      facilitator: me.personId,
      until: usualLastDay(recipients, visit.services.now()) ?? '',
    },
  })
  const people = recipients.toSorted(byName(({ name }) => name))
  const children = (
    <>
      <ErrorSummary {...form} />
      <div class="text-and-margin">
        <PassageText visit={visit} transcript={transcript} />
        {people.length === 0 ? (
          <p>{words.noConsent}</p>
        ) : (
          <FormOf form={form} to={`/laan-et-oere/ny?stykke=${passageId}`}>
            <Hidden form={form} name="stykke" />
            <RecipientChoice form={form} recipients={recipients} label={words.who} hint={words.whoHint} />
            <Choice
              form={form}
              name="facilitator"
              label={words.facilitator}
              options={[
                { value: me.personId, label: words.myself },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <Day form={form} name="until" label={words.until} />
            <TimeFields form={form} />
            <button class="button do">{words.begin}</button>
          </FormOf>
        )}
      </div>
    </>
  )
  const name = nameWith(language, transcript.key, passage)
  return answer(
    visit,
    {
      title: `${words.newTitle}: ${name}`,
      when: words.newLead,
      seen: ownAs(language, openFor),
      except: words.andThoseYouChoose,
      parents: [{ href: `/stykker/${passageId}`, word: name }],
      islands: ['people'],
      children,
    },
    form.status,
  )
}

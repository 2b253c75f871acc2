import { addDay, firstName, longDate, say } from '@lydhoer/words'
import { ownParts } from '../../shared/page/doors.ts'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { talkTitleToCitizen, talkWith } from '../talk/title.ts'
import { erasedSays, receiptSays, type Receipt } from '../talk/gone/receipts.ts'
import { lowerFirst } from './lower-first.ts'
import { Guests } from './guests-view.tsx'
import type { GuestAskedOf } from './guests.ts'
import { Looks, unitOf } from './looks-view.tsx'
import { Answers } from './answers-view.tsx'
import { stillToCome, whatWeHave } from './material.ts'
import { messages } from './messages.ts'
import { Tongues } from './tongues.tsx'
import type { conversationsWith, whoLooked, WorksWithMe } from './queries.ts'

type Conversation = Awaited<ReturnType<typeof conversationsWith>>[number]

interface MinePage {
  conversations: Conversation[]
  guests: readonly GuestAskedOf[]
  worksWith: readonly WorksWithMe[]
  looks: Awaited<ReturnType<typeof whoLooked>>
  receipts: Receipt[]
}

/** The citizen's own page: one box, one matter, one thing to do. */
export function minePage(visit: Visit, { conversations, guests, worksWith, looks, receipts }: MinePage) {
  const words = messages[visit.tongue]
  const standing = conversations.some((one) => one.consents.some((consent) => consent.state === 'given'))
  const children = (
    <>
      <Tongues visit={visit} />
      <OwnPages visit={visit} />
      <h2>{words.recorded}</h2>
      <p>{conversations.length === 0 ? words.none : words.recordedLead}</p>
      {conversations.map((one) => (
        <ConversationBox
          visit={visit}
          one={one}
          guests={guests.filter(({ conversationId }) => conversationId === one.id)}
        />
      ))}
      {standing && (
        <section class="item">
          <h2>{words.everything}</h2>
          <p>{words.everythingLead}</p>
          <p>
            <a class="button gone" href="/min/nej">
              {words.sayNoToEverything}
            </a>
          </p>
        </section>
      )}
      {worksWith.length > 0 && (
        <section class="item">
          <h2>{words.worksWith}</h2>
          <SeenBy language={visit.tongue} seen={{ rows: 'case_assignment', with: [words.eachOfThem] }} />
          <ul class="plain-list">
            {worksWith.map((one) => (
              <li>
                {words.withWhomNow(one.worker, one.department)}{' '}
                <span class="small">
                  {words.term(
                    longDate(visit.tongue, one.validFrom),
                    one.validTo && longDate(visit.tongue, lastDay(one.validTo)),
                  )}
                </span>
              </li>
            ))}
          </ul>
          <p class="small">{words.worksWithWrong}</p>
        </section>
      )}
      {receipts.length > 0 && (
        <section class="item">
          <h2>{words.receipts}</h2>
          <SeenBy language={visit.tongue} seen={{ rows: 'consent_receipt' }} />
          <ul class="plain-list">
            {receipts.map((receipt) => (
              <li>
                <span class="small">{longDate(visit.tongue, receipt.withdrawn_at)}</span>
                <br />
                {`${receiptSays(receipt, visit.tongue)} ${erasedSays([receipt], visit.tongue)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="item">
        <h2>{words.looked}</h2>
        <SeenBy language={visit.tongue} seen={{ rows: 'access_log' }} />
        <p class="small">{words.lookedLead}</p>
        <Looks visit={visit} lines={looks.lines} Day="h3" />
        {looks.more && (
          <p>
            <a class="button" href="/min/set">
              {words.lookedAll}
            </a>
          </p>
        )}
      </section>
      <p class="small">{words.yourRight}</p>
    </>
  )
  const workers = [...new Set(conversations.map(({ heldBy }) => firstName(heldBy)))].filter(Boolean)
  return answer(visit, {
    title: words.hello(firstName(visit.me.displayName)),
    when: words.lead,
    seen: workers.length === 0 ? 'meAlone' : { rows: 'conversation', with: workers },
    except: workers.length > 1 ? words.eachTheirOwn : undefined,
    narrow: true,
    children,
  })
}

/** The citizen's other pages, one thing each. */
function OwnPages({ visit: { tongue: language, services } }: { visit: Visit }) {
  const pages = services.aboutCitizens.flatMap(({ own }) => own ?? [])
  if (pages.length === 0) return null
  return (
    <nav class="own-pages" aria-label={messages[language].yourPages}>
      {ownParts
        .map((part) => ({ part, those: pages.filter(({ among }) => among === part) }))
        .filter(({ those }) => those.length > 0)
        .map(({ part, those }) => (
          <section>
            <h2>{messages[language].parts[part]}</h2>
            {those.map(({ href, word, lead }) => (
              <a class="item" href={href}>
                <strong>{say(word, language)}</strong>
                <span>{say(lead, language)}</span>
              </a>
            ))}
          </section>
        ))}
    </nav>
  )
}

/** The last day of what no longer holds from a day on. */
const lastDay = (validTo: string) => addDay(new Date(`${validTo}T12:00:00Z`), -1)

interface BoxProps {
  visit: Visit
  one: Conversation
  guests: readonly GuestAskedOf[]
}

function ConversationBox({ visit, one, guests }: BoxProps) {
  const words = messages[visit.tongue]
  const talk = talkTitleToCitizen(visit, talkWith(one))
  const hearable = one.sound === 'ready'
  const readable = one.words === 'readable'
  return (
    <section class="item">
      <h2>{talk}</h2>
      <p>{words.withWhom(one.heldBy, one.department_name)}</p>
      <p>
        <span class="small">{words.whatIsHere}:</span>{' '}
        {[whatWeHave(one, words), ...stillToCome(one, words)].join(' ')}
      </p>
      {!one.past && (hearable || readable) && (
        <p>
          <a class="button" href={`/min/samtaler/${one.id}`}>
            {words.open[hearable && readable ? 'both' : hearable ? 'sound' : 'text']}
          </a>
        </p>
      )}
      <Guests visit={visit} guests={guests} />
      <Answers visit={visit} id={one.id} talk={talk} consents={one.consents} />
      {one.shares.length > 0 && (
        <>
          <h3>{words.sharedWith}</h3>
          <ul class="plain-list">
            {one.shares.map((share) => (
              <li>
                {words.shareLine(
                  lowerFirst(unitOf(visit, share.role, share.department_name)),
                  longDate(visit.tongue, share.until),
                )}
                {share.with_sound && `, ${words.withSound}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {one.noticed && <p class="small">{words.noted}</p>}
    </section>
  )
}

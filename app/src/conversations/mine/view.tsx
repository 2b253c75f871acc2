import type { Erased, Purpose } from '@lydhoer/database'
import { dateAndTime, longDate } from '@lydhoer/words'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { purposeNames, purposes } from '../talk/consent/consent.ts'
import { answer } from '../../shared/page/layout.tsx'
import { roleNames, type Role } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import { TurnLine } from '../talk/transcript/turn-text.tsx'
import { messages } from './messages.ts'
import type { conversationsWith, receiptsOf, whoLooked } from './queries.ts'

type Conversation = Awaited<ReturnType<typeof conversationsWith>>[number]
type Looks = Awaited<ReturnType<typeof whoLooked>>
type Receipts = Awaited<ReturnType<typeof receiptsOf>>

interface MinePage {
  conversations: Conversation[]
  looks: Looks
  receipts: Receipts
}

/** The citizen's own page: one box, one matter, one thing to do. */
export function minePage(visit: Visit, { conversations, looks, receipts }: MinePage) {
  const words = messages[visit.language]
  const children = (
    <>
      <h1>{words.hello(visit.me.displayName.split(' ')[0] ?? '')}</h1>
      <p class="lead">{conversations.length === 0 ? words.none : words.lead}</p>
      {conversations.map((one) => (
        <ConversationBox visit={visit} one={one} />
      ))}
      {receipts.length > 0 && (
        <section class="item">
          <h2>{words.receipts}</h2>
          <ul class="plain-list">
            {receipts.map((receipt) => (
              <li>{receiptSays(visit, receipt)}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="item">
        <h2>{words.looked}</h2>
        <p class="small">{words.lookedLead}</p>
        {looks.length === 0 && <p>{words.lookedNone}</p>}
        <ul class="plain-list">
          {looks.map((look) => (
            <li>
              <span class="small">{dateAndTime(visit.language, look.at)}</span>
              <br />
              {`${unitOf(visit, look.role, look.department_name)}. ${readingSays(visit, look.what)}. ${words.why[look.purpose] ?? ''}.`}
            </li>
          ))}
        </ul>
      </section>
      <p class="small">{words.yourRight}</p>
    </>
  )
  return answer(visit, { title: words.title, narrow: true, children })
}

function ConversationBox({ visit, one }: { visit: Visit; one: Conversation }) {
  const words = messages[visit.language]
  const kind = kindNames[one.kind]?.[visit.language] ?? ''
  return (
    <section class="item">
      <h2>{words.held(kind, longDate(visit.language, one.held_on))}</h2>
      {one.department_name && <p>{words.withWhom(one.department_name)}</p>}
      <p>
        <span class="small">{words.whatIsHere}:</span> {materialOf(visit, one)}
      </p>
      {(one.confirmed_at || one.sound_state === 'ready') && (
        <p class="row">
          {one.confirmed_at && (
            <a class="button" href={`/min/samtaler/${one.id}`}>
              {words.readText}
            </a>
          )}
          {one.sound_state === 'ready' && (
            <a class="button" href={`/min/samtaler/${one.id}/lyd`}>
              {words.hearSound}
            </a>
          )}
        </p>
      )}
      <h3>{words.youSaid}</h3>
      <ul class="plain-list">
        {purposes.map((purpose) => {
          const consent = one.consents.find((each) => each.purpose === purpose)
          if (!consent) return null
          const what = lowered(purposeNames[purpose][visit.language])
          const said =
            consent.state === 'given'
              ? consent.ends_on
                ? words.yesUntil(what, longDate(visit.language, consent.ends_on))
                : words.yes(what)
              : consent.state === 'refused'
                ? words.no(what)
                : words.was(what)
          return (
            <li>
              {said}
              {consent.state === 'given' && (
                <>
                  <br />
                  <a
                    class="button small-gap"
                    href={`/min/samtaler/${one.id}/nej/${purpose}`}
                    aria-label={words.sayNoTo(what)}
                  >
                    {words.sayNo}
                  </a>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {one.shares.length > 0 && (
        <>
          <h3>{words.sharedWith}</h3>
          <ul class="plain-list">
            {one.shares.map((share) => (
              <li>
                {words.shareLine(
                  lowered(unitOf(visit, share.role, share.department_name)),
                  longDate(visit.language, share.until),
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

function materialOf(visit: Visit, one: Conversation): string {
  const words = messages[visit.language]
  const sound = one.sound_state !== null
  const text = one.confirmed_at !== null
  if (sound && text) return words.soundAndText
  if (sound) return words.soundOnly
  if (text) return words.textOnly
  return words.nothing
}

/** «Sagsbehandler, Ungeteamet»: the role and the unit, never the name. */
function unitOf(visit: Visit, role: string, department: string | null): string {
  const words = messages[visit.language]
  const name = role in roleNames ? roleNames[role as Role][visit.language] : words.someone
  const written = name.charAt(0).toLocaleUpperCase('da') + name.slice(1)
  return department ? `${written}, ${department}` : written
}

function readingSays(visit: Visit, what: string): string {
  const words = messages[visit.language].what
  return Object.hasOwn(words, what) ? words[what as keyof typeof words] : what
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1)
}

function receiptSays(visit: Visit, receipt: Receipts[number]): string {
  const words = messages[visit.language]
  const why = receipt.how === 'withdrawn' ? words.receiptWithdrawn : words.receiptEnded
  return words.receiptLine(
    `${why} ${erasedSays(visit, receipt.erased)}`,
    dateAndTime(visit.language, receipt.withdrawn_at),
  )
}

function erasedSays(visit: Visit, erased: Erased): string {
  const words = messages[visit.language]
  const parts = (['sound', 'turns', 'shares', 'noticings'] as const).flatMap((part) => {
    const n = erased[part]
    if (n === 0) return []
    const [one = '', many = ''] = words.parts[part]
    return [n === 1 || part === 'sound' || part === 'turns' ? one : `${n} ${many}`]
  })
  if (parts.length === 0) return words.erasedNothing
  return words.erased(new Intl.ListFormat(visit.language, { type: 'conjunction' }).format(parts))
}

/** The talk as it is written down, for the one it is about. */
export function textPage(visit: Visit, transcript: Transcript) {
  const words = messages[visit.language]
  const { conversation, voices } = transcript
  const children = (
    <>
      <h1>{words.textTitle}</h1>
      <p class="lead">{words.textLead}</p>
      <p>
        <a href="/min">{words.back}</a>
      </p>
      <ol class="page phone">
        {conversation.turns.map((turn) => (
          <TurnLine
            turn={turn}
            role={voices.find((voice) => voice.code === turn.speaker)?.role ?? 'other'}
            notation={conversation.notation}
            speaks={turn.speaker}
          />
        ))}
      </ol>
    </>
  )
  return answer(visit, { title: words.textTitle, narrow: true, children })
}

/** What a no means, in plain words, with one thing to do. Deleting cannot be undone, so this page is the thought. */
export function withdrawPage(visit: Visit, one: Conversation, purpose: Purpose) {
  const words = messages[visit.language]
  const sentences = purpose === 'ownReflection' ? words.withdrawAll : words.withdrawPart
  const children = (
    <>
      <h1>{words.withdrawTitle}</h1>
      <p class="own-words">{purposeNames[purpose][visit.language]}</p>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>{words.withdrawSafe}</p>
      <form method="post" action={`/min/samtaler/${one.id}/nej/${purpose}`} class="row">
        <button class="button do">{words.doIt}</button>
        <a class="button" href="/min">
          {words.keep}
        </a>
      </form>
    </>
  )
  return answer(visit, { title: words.withdrawTitle, narrow: true, children })
}

import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { words as ofNotes } from '../talk/notes/messages.ts'
import { NoteFields } from '../talk/notes/note-fields.tsx'
import { Noticed } from '../talk/notes/noticed.tsx'
import type { Noticing } from '../talk/notes/noticings.ts'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { PassageSound, PassageText } from '../talk/passage/passage-text.tsx'
import { nameOf, questionOf } from '../talk/passage/question.ts'
import type { Passage } from '../talk/stretch/stretch.ts'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'
import type { sharesOf } from './queries.ts'
import { ownAs, sharedAs } from '../talk/passage/seen.ts'

interface PassagePage {
  passage: Passage
  transcript: OpenedTranscript
  noticings: readonly Noticing[]
  shares: Awaited<ReturnType<typeof sharesOf>>
  /** Leaders who read it as guests of a session. */
  guests: readonly string[]
  /** It is one's own, of a citizen whom one works with today: its words can be taken into their plan. */
  toPlan: boolean
  again?: Again | undefined
}

/** One passage, as its owner and as those it was shared with see it: the words, the sound, and what was noticed. */
export function passagePage(visit: Visit, page: PassagePage) {
  const words = messages[visit.language]
  const { passage, transcript, again } = page
  const owner = passage.share === null
  const question = questionOf(transcript.key, passage)
  const title = nameOf(visit.language, question, passage)
  const turns = ofPassage[visit.language].turns(passage.fromTurn, passage.toTurn)
  const children = (
    <lydhoer-passage>
      <ErrorSummary problems={again?.problems ?? []} language={visit.language} />
      <div class="two">
        <div>
          <PassageText visit={visit} transcript={transcript} />
          {passage.sound && (
            <PassageSound visit={visit} passageId={passage.passageId} fromMs={passage.sound.fromMs} />
          )}
          {owner && <WhoHas visit={visit} page={page} />}
        </div>
        <Noticings visit={visit} page={page} />
      </div>
    </lydhoer-passage>
  )
  const { fromTurn, conversationId, passageId } = passage
  const when = passage.share ? (
    words.pageLead(turns, passage.ownerName)
  ) : (
    <>
      {words.ownLead(nameOf(visit.language, null, passage))}{' '}
      <a href={`/samtaler/${conversationId}#t${fromTurn}`}>{words.toConversation}</a>
      {' · '}
      <a href={`/stykker/${passageId}/spoergsmaal`}>
        {question === null ? words.giveQuestion : words.changeQuestion}
      </a>
    </>
  )
  const names = [...new Set(page.shares.map(({ display_name }) => display_name)), ...page.guests]
  const seen = passage.share
    ? sharedAs(visit.language, passage, passage.share.until, page.guests)
    : ownAs(visit.language, names)
  const next = [
    ...(owner ? [{ href: `/laan-et-oere/ny?stykke=${passageId}`, word: words.earSession }] : []),
    ...(passage.share?.purpose === 'colleagues'
      ? [{ href: `/laan-et-oere/spoerg?stykke=${passageId}`, word: words.askEarSession(passage.ownerName) }]
      : []),
    ...(page.toPlan
      ? [
          {
            href: `/borgere/${passage.citizenId}/plan/fra-samtale/${conversationId}?fra=${fromTurn}&til=${passage.toTurn}`,
            word: words.toPlan,
          },
        ]
      : []),
    { href: `/stykker/${passageId}/koder`, word: words.codes },
    { href: `/stykker/${passageId}/enige`, word: words.agree },
    ...(owner ? [{ href: `/fund/citat?stykke=${passageId}`, word: words.quote }] : []),
    { href: `/undren/haeng?stykke=${passageId}`, word: words.hangOnLoop },
  ]
  return answer(
    visit,
    {
      ...{ title, when, seen, next, children },
      islands: ['unsaved', 'gentle', 'passages', 'player'],
      browserKey: browserKey(transcript.key, visit.me),
    },
    again ? 422 : 200,
  )
}

function WhoHas({ visit, page }: { visit: Visit; page: PassagePage }) {
  const words = messages[visit.language]
  const { passage, shares } = page
  const more = `/samtaler/${passage.conversationId}/stykker/nyt?fra=${passage.fromTurn}&til=${passage.toTurn}`
  return (
    <section>
      <h2>{words.whoHas}</h2>
      {shares.length === 0 && <p>{words.nobody}</p>}
      <ul class="list">
        {shares.map((share) => (
          <li>
            <form
              method="post"
              action={`/stykker/${passage.passageId}/delinger/${share.id}/slet`}
              class="row"
            >
              <span>
                {share.display_name}{' '}
                <span class="small">
                  {words.untilDay(longDate(visit.language, share.until))}
                  {share.with_sound && ` · ${words[soundOf(share)]}`}
                </span>
              </span>
              <button class="quiet" aria-label={`${words.takeBack}: ${share.display_name}`}>
                {words.takeBack}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p class="row">
        <a class="button" href={more}>
          {shares.length === 0 ? words.shareIt : words.shareMore}
        </a>
      </p>
      {shares.length === 0 && (
        <form method="post" action={`/stykker/${passage.passageId}/slet`}>
          <button class="quiet gone">{words.deleteIt}</button>
          <p class="small">{words.deleteHint}</p>
        </form>
      )}
    </section>
  )
}

const soundOf = ({ veil }: PassagePage['shares'][number]) =>
  veil === null ? 'withSoundShort' : veil.pitch === 1 ? 'silencedShort' : 'veiledShort'

/** What was written in an ear session is shared there, when the session has come so far. */
export const isSharedHere = ({ earSessionId }: Noticing): boolean => earSessionId === null

function Noticings({ visit, page }: { visit: Visit; page: PassagePage }) {
  const words = messages[visit.language]
  const { turns } = ofPassage[visit.language]
  const address = `/stykker/${page.passage.passageId}/bemaerkninger`
  return (
    <section id="bemaerkninger">
      <NoteFields
        visit={visit}
        again={page.again}
        address={address}
        keep={address}
        label={ofNotes[visit.language].label}
        hint={words.noteHint}
        turns={page.transcript.conversation.turns.map((turn) => turn.number)}
      />
      <Noticed
        visit={visit}
        address={address}
        noticings={page.noticings}
        mine={words.mine}
        others={words.others}
        beside={({ fromTurn, toTurn, shared }) => (
          <p class="small">
            {turns(fromTurn, toTurn)} · {shared ? words.sharedByYou : words.onlyYou}
          </p>
        )}
        sharing={(noticing) => noticing.shared || isSharedHere(noticing)}
      />
    </section>
  )
}

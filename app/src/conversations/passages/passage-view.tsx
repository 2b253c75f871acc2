import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Noticing } from '../talk/notes/noticings.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { NoteFields } from '../talk/notes/note-fields.tsx'
import { noteForm } from '../talk/notes/note-form.ts'
import { OwnChoices, SharedNoticing } from '../talk/notes/noticed.tsx'
import { messages } from './messages.ts'
import type { passageSeenBy, sharesOf } from './queries.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { PassageText } from '../talk/passage/passage-text.tsx'

interface PassagePage {
  passage: Awaited<ReturnType<typeof passageSeenBy>>
  transcript: OpenedTranscript
  noticings: readonly Noticing[]
  shares: Awaited<ReturnType<typeof sharesOf>>
  again?: Again | undefined
}

/** One passage, as its owner and as those it was shared with see it: the words, the sound, and what was noticed. */
export function passagePage(visit: Visit, page: PassagePage) {
  const words = messages[visit.language]
  const { passage, transcript, shares, again } = page
  const owner = passage.share === null
  const title = words.turns(passage.from_turn, passage.to_turn)
  const children = (
    <>
      <h1>{title}</h1>
      <p class="lead">
        {passage.share
          ? words.pageLead(passage.owner_name, longDate(visit.language, passage.share.until))
          : words.ownLead}{' '}
        {owner && (
          <a href={`/samtaler/${passage.conversation_id}#t${passage.from_turn}`}>{words.toConversation}</a>
        )}
      </p>
      <ErrorSummary problems={again?.problems ?? []} language={visit.language} />
      <div class="two">
        <div>
          <PassageText visit={visit} transcript={transcript} title={title} />
          <p class="row">
            <a class="button" href={`/stykker/${passage.id}/koder`}>
              {words.codes}
            </a>
            <a href={`/stykker/${passage.id}/enige`}>{words.agree}</a>
          </p>
          {passage.sound && (
            <figure class="clip">
              <figcaption class="small">{words.hear}</figcaption>
              <audio controls preload="none" src={`/stykker/${passage.id}/lyd`} />
            </figure>
          )}
          {owner && <WhoHas visit={visit} page={page} shares={shares} />}
        </div>
        <Noticings visit={visit} page={page} />
      </div>
    </>
  )
  const behind = owner ? { behind: '/samtaler' as const } : {}
  const key = browserKey(transcript.key, visit.me)
  return answer(
    visit,
    { title, islands: ['unsaved'], browserKey: key, ...behind, children },
    again ? 422 : 200,
  )
}

function WhoHas({ visit, page, shares }: { visit: Visit; page: PassagePage; shares: PassagePage['shares'] }) {
  const words = messages[visit.language]
  const { passage } = page
  const more = `/samtaler/${passage.conversation_id}/stykker/nyt?fra=${passage.from_turn}&til=${passage.to_turn}`
  return (
    <section>
      <h2>{words.whoHas}</h2>
      {shares.length === 0 && <p>{words.nobody}</p>}
      <ul class="list">
        {shares.map((share) => (
          <li>
            <form method="post" action={`/stykker/${passage.id}/delinger/${share.id}/slet`} class="row">
              <span>
                {share.display_name}{' '}
                <span class="small">
                  {words.untilDay(longDate(visit.language, share.until))}
                  {share.with_sound && ` · ${share.veil ? words.veiledShort : words.withSoundShort}`}
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
          {words.shareMore}
        </a>
        <a class="button" href={`/laan-et-oere/ny?stykke=${passage.id}`}>
          {words.earSession}
        </a>
      </p>
    </section>
  )
}

function Noticings({ visit, page }: { visit: Visit; page: PassagePage }) {
  const words = messages[visit.language]
  const { passage, noticings, again } = page
  const address = `/stykker/${passage.id}/bemaerkninger`
  const mine = noticings.filter((noticing) => noticing.mine)
  const others = noticings.filter((noticing) => !noticing.mine)
  const turns = page.transcript.conversation.turns.map((turn) => turn.number)
  return (
    <section id="bemaerkninger">
      <NoteFields
        form={fill(visit.language, noteForm, { again })}
        address={address}
        keep={address}
        label={words.noteTitle}
        hint={words.noteHint}
        turns={turns}
        words={words}
      />
      {mine.length > 0 && <h2>{words.mine}</h2>}
      {mine.map((noticing) => (
        <article class="noticed">
          <p class="body" data-saved>
            {noticing.body}
          </p>
          <p class="small">
            {words.turns(noticing.fromTurn, noticing.toTurn)} ·{' '}
            {noticing.shared ? words.sharedByYou : words.onlyYou}
          </p>
          <OwnChoices
            address={address}
            noticing={noticing}
            sharing
            words={{ share: words.shareNote, unshare: words.unshareNote, remove: words.deleteNote }}
          />
        </article>
      ))}
      {others.length > 0 && <h2>{words.others}</h2>}
      {others.map((noticing) => (
        <SharedNoticing noticing={noticing} turns={words.turns(noticing.fromTurn, noticing.toTurn)} />
      ))}
    </section>
  )
}

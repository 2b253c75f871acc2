import { addDay, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Day } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { roomPartyNames, type RoomParty } from '../kinds.ts'
import { messages as flipMessages } from '../messages.ts'
import type { Within } from '../read.ts'
import { balanceOf } from './balance.ts'
import { BalanceOf } from './balance-view.tsx'
import { askForm, usualDays } from './form.ts'
import { recordingMessages } from './messages.ts'
import type { Recording } from './recordings.ts'
import { isSorted, type Talk } from './talk.ts'

interface RecordingPage {
  within: Within
  recording: Recording | null
  again?: Again | undefined
}

/** Whether a FLIP may be recorded, the visitor's own word on it, and what was recorded. */
export function recordingPage(visit: Visit, { within, recording, again }: RecordingPage) {
  const { language, services } = visit
  const words = recordingMessages[language]
  const { flip } = within
  const first = { keptUntil: addDay(services.now(), usualDays) }
  const form = fill(language, askForm(services.now()), { again, first })
  const address = `/flip/${flip.id}/optagelse`
  const children = recording ? (
    <>
      <p>
        {words.askedUntil(longDate(language, recording.keptUntil))} {words.whoHears}
      </p>
      <YourWord visit={visit} address={address} recording={recording} />
      <WhatIsSaid visit={visit} within={within} recording={recording} />
      <Recorded visit={visit} within={within} recording={recording} address={address} />
      {flip.prepares && (
        <form method="post" action={`${address}/fjern`} class="row">
          <button class="quiet gone" aria-describedby="fjern">
            {words.remove}
          </button>
          <span class="small" id="fjern">
            {words.removeHint}
          </span>
        </form>
      )}
    </>
  ) : flip.prepares ? (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <Day form={form} name="keptUntil" label={words.keptUntil} hint={words.keptUntilHint} />
        <p class="small">
          {words.whoHears} {words.noOneSees}
        </p>
        <button class="button do">{words.ask}</button>
      </FormOf>
    </>
  ) : (
    <p>{words.notAsked}</p>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, children },
      seen: { rows: 'flip_sound', with: [flipMessages[language].othersInvited] },
      parents: [{ href: `/flip/${flip.id}`, word: flip.theme }],
    },
    form.status,
  )
}

/** What the visitor says, and the way to say otherwise. */
function YourWord({
  visit: { language },
  address,
  recording: { mine, sound, transcript },
}: {
  visit: Visit
  address: string
  recording: Recording
}) {
  const words = recordingMessages[language]
  const isRecorded = sound !== null || transcript !== null
  return (
    <section>
      <h2>{words.yourWord}</h2>
      {mine !== null && <p>{mine ? words.youYes : words.youNo}</p>}
      <form method="post" action={`${address}/svar`} class="row">
        {mine !== true && (
          <button class={mine === null ? 'button' : 'quiet'} name="says" value="yes">
            {mine === null ? words.sayYes : words.yesAfterAll}
          </button>
        )}
        {mine !== false && (
          <button
            class={isRecorded ? 'quiet gone' : mine === null ? 'button' : 'quiet'}
            name="says"
            value="no"
          >
            {mine === null ? words.sayNo : words.takeYesBack}
          </button>
        )}
      </form>
      <p class="small">{words.noOneSees}</p>
    </section>
  )
}

/** Whether all have said yes, and never who has not. */
function WhatIsSaid({
  visit: { language },
  within: { people },
  recording: { allSayYes, erasedOn, sound, transcript },
}: {
  visit: Visit
  within: Within
  recording: Recording
}) {
  const words = recordingMessages[language]
  return (
    <section>
      <p>
        <strong>{allSayYes ? words.all : words.notAll}</strong>
      </p>
      <p class="small">
        {words.whoCounts} {people.length < 5 && words.few}
      </p>
      {erasedOn && !sound && !transcript && <p>{words.erased(longDate(language, erasedOn))}</p>}
    </section>
  )
}

function Recorded({
  visit,
  within,
  recording: { allSayYes, sound, transcript },
  address,
}: RecordingPage & { visit: Visit; recording: Recording; address: string }) {
  const words = recordingMessages[visit.language]
  return (
    <>
      {allSayYes && (
        <p>
          <a class={sound || transcript ? undefined : 'button do'} href={`${address}/fil`}>
            {sound || transcript ? words.putAnew : words.put}
          </a>
        </p>
      )}
      {sound && (
        <section>
          <h2>{words.theSound}</h2>
          <audio controls preload="metadata" src={`${address}/lyd`} aria-label={words.theSound} />
          {sound.isMine && (
            <TakeAway to={`${address}/lyd/slet`} word={words.takeSoundAway} hint={words.goneForGood} />
          )}
        </section>
      )}
      {transcript && (
        <>
          <section id="ordet">
            <h2>{words.balance}</h2>
            <TheBalance visit={visit} within={within} talk={transcript.talk} />
            {transcript.isMine && (
              <p>
                <a class={isSorted(transcript.talk) ? undefined : 'button'} href={`${address}/stemmer`}>
                  {isSorted(transcript.talk) ? words.sortAnew : words.sort}
                </a>
              </p>
            )}
          </section>
          <section>
            <h2>{words.theText}</h2>
            <TheText visit={visit} talk={transcript.talk} />
            {transcript.isMine && (
              <TakeAway to={`${address}/udskrift/slet`} word={words.takeTextAway} hint={words.goneForGood} />
            )}
          </section>
        </>
      )}
    </>
  )
}

function TakeAway({ to, word, hint }: { to: string; word: string; hint: string }) {
  const id = to.split('/').at(-2)
  return (
    <form method="post" action={to} class="row">
      <button class="quiet gone" aria-describedby={id}>
        {word}
      </button>
      <span class="small" id={id}>
        {hint}
      </span>
    </form>
  )
}

function TheBalance({ visit, within, talk }: { visit: Visit; within: Within; talk: Talk }) {
  const words = recordingMessages[visit.language]
  const balance = balanceOf(talk, inTheRoom(within))
  if (!balance) return <p>{words.unsorted}</p>
  return <BalanceOf visit={visit} balance={balance} programme={within.inside.parts} />
}

/** How many of each party may have been in the room. */
export function inTheRoom({ people, seats }: Pick<Within, 'people' | 'seats'>): Record<RoomParty, number> {
  const count = (party: RoomParty) =>
    people.filter((one) => one.party === party && one.answer?.says !== 'comesNot').length
  return {
    practice: count('practice'),
    research: count('research'),
    citizen: seats.filter(({ says }) => says !== 'comesNot').length,
  }
}

/** What was said, by whose side. */
function TheText({ visit: { language }, talk }: { visit: Visit; talk: Talk }) {
  const words = recordingMessages[language]
  const whose = (voice: number) => {
    const party = talk.voices[voice]?.party
    return party && party !== 'other' ? roomPartyNames[party][language] : words.unknown
  }
  return (
    <>
      {talk.losses.length > 0 && (
        <div class="soft">
          <p>{words.leftBehind}:</p>
          <ul>
            {talk.losses.map(({ what }) => (
              <li>{what[language]}</li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{words.openText(talk.turns.length)}</summary>
        <ol class="bare flip-talk">
          {talk.turns.map(({ voice, text }) => (
            <li>
              <span class="small">{whose(voice)}</span> <span class="words">{text}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

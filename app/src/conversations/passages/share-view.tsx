import { clock, longDate } from '@lydhoer/words'
import type { Veil } from '@lydhoer/sound'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, Hidden, SomeOf, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { SoundSpan } from '../talk/passage/passage-sound.ts'
import { PassageText } from '../talk/passage/passage-text.tsx'
import { RecipientChoice } from '../talk/passage/recipient-choice.tsx'
import { latestDayOf, usualLastDay, type Recipient } from '../talk/passage/recipients.ts'
import type { StretchOnPage } from '../talk/stretch/stretch.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import { isTooLongToVeil } from './clip.ts'
import { shareForm, type AsTyped, type SoundForm } from './form.ts'
import { messages } from './messages.ts'
import { QuestionField } from './question-view.tsx'
import { notYetShared } from '../talk/passage/seen.ts'
import { boxOf, silencesAtStandIns, type SilenceAtStandIn } from './silences.ts'

/** The sound is to be heard as it would be shared. */
export interface Hearing {
  veil: Veil | null
}

interface SharePage {
  stretch: StretchOnPage
  transcript: Transcript
  /** What was asked with these turns before. */
  asked: string
  recipients: readonly Recipient[]
  again?: Again | undefined
  /** What was filled in when the sound was to be heard first. */
  typed?: AsTyped | undefined
  hearing?: Hearing | undefined
}

/** Choosing with whom: the passage on one side, so that what is shared is seen while it is decided. */
export function sharePage(visit: Visit, page: SharePage) {
  const { language, services } = visit
  const words = messages[language]
  const { stretch, recipients, again, typed, hearing } = page
  const { conversationId, fromTurn, toTurn, sound } = stretch
  const latest = latestDayOf(recipients)
  const proposed = sound ? silencesAtStandIns(page.transcript.conversation.turns, sound) : []
  const first = {
    fra: String(fromTurn),
    til: String(toTurn),
    question: page.asked,
    until: usualLastDay(recipients, services.now()) ?? '',
    stille: proposed.map(boxOf),
  }
  const form = fill(language, shareForm, { again, first: typed ?? first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <div class="two">
        <PassageText visit={visit} transcript={page.transcript} />
        {latest === null ? (
          <p>
            {words.noColleagues} <a href={`/samtaler/${conversationId}/samtykke`}>{words.seeConsent}</a>
          </p>
        ) : (
          <FormOf form={form} to={`/samtaler/${conversationId}/stykker/nyt?fra=${fromTurn}&til=${toTurn}`}>
            <Hidden form={form} name="fra" />
            <Hidden form={form} name="til" />
            <QuestionField form={form} label={words.question} hint={words.questionHint} />
            <RecipientChoice
              form={form}
              recipients={recipients}
              label={words.withWhom}
              hint={words.withWhomHint}
            />
            <Day
              form={form}
              name="until"
              label={words.until}
              hint={words.untilHint(longDate(language, latest))}
            />
            {sound && (
              <SoundChoices
                visit={visit}
                form={form}
                stretch={{ ...stretch, sound }}
                proposed={proposed}
                hearing={hearing}
              />
            )}
            <p class="row">
              <button class="button do">{words.share}</button>
            </p>
          </FormOf>
        )}
      </div>
    </>
  )
  const { newTitle: title, newLead: when } = words
  const seen = notYetShared(visit.language)
  return answer(visit, { title, when, seen, islands: ['people'], children }, form.status)
}

interface SoundChoicesProps {
  visit: Visit
  form: Filled<keyof SoundForm>
  stretch: StretchOnPage & { sound: SoundSpan }
  proposed: readonly SilenceAtStandIn[]
  hearing: Hearing | undefined
}

/** Whether the sound comes along, and what of it is silent; its owner hears it so before anybody else does. */
function SoundChoices({ visit, form, stretch, proposed, hearing }: SoundChoicesProps) {
  const words = messages[visit.language]
  const { conversationId, sound } = stretch
  return (
    <div class="with-sound">
      <Tick form={form} name="withSound" label={words.withSound} hint={words.withSoundHint} />
      <div class="sound-choices" id="lyd">
        {isTooLongToVeil(sound) ? (
          <p class="soft">{words.tooLongForSilences}</p>
        ) : (
          <>
            {proposed.length > 0 ? (
              <SomeOf
                form={form}
                name="stille"
                label={words.atStandIns}
                hint={words.atStandInsHint}
                options={proposed.map((silence) => ({
                  value: boxOf(silence),
                  label: <SilenceLine visit={visit} silence={silence} />,
                }))}
              />
            ) : (
              <p class="soft">{words.noStandIns}</p>
            )}
            <details open={form.value('silences') !== '' || form.wrong('silences').length > 0}>
              <summary>{words.moreSilences}</summary>
              <Text form={form} name="silences" label={words.silences} hint={words.silencesHint} />
            </details>
            <Tick form={form} name="disguise" label={words.disguise} hint={words.disguiseHint} />
            <p class="row">
              <button class="button" formaction={`/samtaler/${conversationId}/stykker/lyt#lyd`}>
                {words.hear}
              </button>
            </p>
          </>
        )}
        {hearing && (
          <figure class="clip">
            <figcaption class="small" role="status">
              {words.heard}
            </figcaption>
            <audio controls preload="auto" src={heardAt(stretch, hearing)} />
          </figure>
        )}
      </div>
    </div>
  )
}

function SilenceLine({ visit, silence }: { visit: Visit; silence: SilenceAtStandIn }) {
  const words = messages[visit.language]
  const { fromMs, toMs, turn, standIn, isMeasured } = silence
  return (
    <>
      {words.silenceAt(withTenths(fromMs), withTenths(toMs), turn, standIn)}{' '}
      <span class="small">{isMeasured ? words.measured : words.guessed}</span>
    </>
  )
}

/** @example withTenths(62500) // '01.02,5' */
const withTenths = (ms: number): string => `${clock(ms)},${Math.floor((ms % 1000) / 100)}`

/** Where the sound is, as it would be shared: an address that holds times and no words. */
function heardAt({ conversationId, fromTurn, toTurn }: StretchOnPage, { veil }: Hearing): string {
  const query = new URLSearchParams({ fra: String(fromTurn), til: String(toTurn) })
  if (veil && veil.pitch !== 1) query.set('fordrejet', 'on')
  if (veil && veil.silent.length > 0) query.set('stille', veil.silent.map(boxOf).join(','))
  return `/samtaler/${conversationId}/stykker/lyd?${query.toString()}`
}

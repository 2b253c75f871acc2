import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, Hidden, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import type { Gone } from '../talk/gone/gone.ts'
import { GoneLines } from '../talk/gone/gone-lines.tsx'
import { shareForm } from './form.ts'
import { messages } from './messages.ts'
import type { passagesSharedWith } from './queries.ts'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { RecipientChoice } from '../talk/passage/recipient-choice.tsx'
import { lastDayOf, type Recipient } from '../talk/passage/recipients.ts'
import { PassageText } from '../talk/passage/passage-text.tsx'
import type { StretchOnPage } from '../talk/stretch/stretch.ts'

interface SharePage {
  stretch: StretchOnPage
  transcript: Transcript
  recipients: readonly Recipient[]
  again?: Again | undefined
}

/** Choosing with whom: the passage on one side, so that what is shared is seen while it is decided. */
export function sharePage(visit: Visit, page: SharePage) {
  const { language } = visit
  const words = messages[language]
  const { stretch, recipients, again } = page
  const { conversationId, fromTurn, toTurn } = stretch
  const latest = recipients
    .map(({ until }) => until)
    .sort()
    .at(-1)
  const form = fill(language, shareForm, {
    again,
    first: { fra: String(fromTurn), til: String(toTurn), until: lastDayOf(recipients) ?? '' },
  })
  const children = (
    <>
      <h1>{words.newTitle}</h1>
      <p class="lead">{words.newLead}</p>
      <ErrorSummary {...form} />
      <div class="two">
        <PassageText visit={visit} transcript={page.transcript} />
        {latest === undefined ? (
          <p>
            {words.noColleagues} <a href={`/samtaler/${conversationId}/samtykke`}>{words.seeConsent}</a>
          </p>
        ) : (
          <FormOf form={form} to={`/samtaler/${conversationId}/stykker/nyt?fra=${fromTurn}&til=${toTurn}`}>
            <Hidden form={form} name="fra" />
            <Hidden form={form} name="til" />
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
            {stretch.sound && (
              <>
                <Tick form={form} name="withSound" label={words.withSound} hint={words.withSoundHint} />
                <Tick form={form} name="disguise" label={words.disguise} hint={words.disguiseHint} />
                <Text form={form} name="silences" label={words.silences} hint={words.silencesHint} />
              </>
            )}
            <p class="row">
              <button class="button do">{words.share}</button>
            </p>
          </FormOf>
        )}
      </div>
    </>
  )
  return answer(visit, { title: words.newTitle, children }, form.status)
}

/** What colleagues have opened for the visitor. */
export function sharedWithMePage(
  visit: Visit,
  page: Awaited<ReturnType<typeof passagesSharedWith>>,
  gone: readonly Gone[],
) {
  const words = messages[visit.language]
  const { turns } = ofPassage[visit.language]
  const { rows: passages, after } = page
  const some = passages.length > 0 || after !== null
  const children = (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lead">{some ? words.listLead : words.listNone}</p>
      {some && (
        <p class="row">
          <a class="button" href="/samtaler/find">
            {words.find}
          </a>
        </p>
      )}
      <ul class="list">
        <GoneLines visit={visit} gone={gone} />
        {passages.map((passage) => (
          <li>
            <a class="title" href={`/stykker/${passage.passage_id}`}>
              {turns(passage.from_turn, passage.to_turn)}
            </a>{' '}
            {words.from(passage.owner_name)}
            <p class="small">
              {words.untilDay(longDate(visit.language, passage.until))}
              {passage.with_sound && ` · ${words.withSoundShort}`}
            </p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={page} address="/stykker" />
    </>
  )
  return answer(visit, { title: words.listTitle, children })
}

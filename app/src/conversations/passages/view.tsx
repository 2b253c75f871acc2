import { byName, longDate } from '@lydhoer/words'
import { ErrorSummary, Field } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import type { Gone } from '../talk/gone/gone.ts'
import { GoneLines } from '../talk/gone/gone-lines.tsx'
import { messages } from './messages.ts'
import { VeilFields } from './veil-fields.tsx'
import type { passagesSharedWith, sharableConversation } from './queries.ts'
import type { Recipient } from '../talk/passage/recipients.ts'
import { PassageText } from '../talk/passage/passage-text.tsx'

interface SharePage {
  conversation: Awaited<ReturnType<typeof sharableConversation>>
  transcript: Transcript
  recipients: readonly Recipient[]
  fromTurn: number
  toTurn: number
  again?: Again | undefined
}

/** Choosing with whom: the passage on one side, so that what is shared is seen while it is decided. */
export function sharePage(visit: Visit, page: SharePage) {
  const words = messages[visit.language]
  const { conversation, recipients, fromTurn, toTurn, again } = page
  const problems = again?.problems ?? []
  const latest = conversation.colleaguesUntil ?? conversation.researchUntil
  const sorted = [...recipients].sort(byName((person) => person.name))
  const children = (
    <>
      <h1>{words.newTitle}</h1>
      <p class="lead">{words.newLead}</p>
      <ErrorSummary problems={problems} language={visit.language} />
      <div class="two">
        <PassageText visit={visit} transcript={page.transcript} title={words.turns(fromTurn, toTurn)} />
        {sorted.length === 0 || !latest ? (
          <p>
            {words.noColleagues} <a href={`/samtaler/${conversation.id}/samtykke`}>{words.seeConsent}</a>
          </p>
        ) : (
          <form method="post" action={`/samtaler/${conversation.id}/stykker`} autocomplete="off" novalidate>
            <input type="hidden" name="fra" value={fromTurn} />
            <input type="hidden" name="til" value={toTurn} />
            <fieldset id="with">
              <legend class="form-label">{words.withWhom}</legend>
              <span class="form-hint">{words.withWhomHint}</span>
              {problems
                .filter((problem) => problem.field === 'with')
                .map((problem) => (
                  <span class="form-error-message">{problem.what[visit.language]}</span>
                ))}
              {sorted.map((person) => (
                <label class="choice">
                  <input type="checkbox" name="with" value={person.id} />
                  <span>
                    {person.name}{' '}
                    <span class="small">
                      {person.purpose === 'research' ? words.researcher : person.department}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
            <Field
              name="until"
              label={words.until}
              hint={words.untilHint(longDate(visit.language, latest))}
              problems={problems}
              language={visit.language}
            >
              {(wiring) => (
                <input class="form-input short" type="date" name="until" value={latest} {...wiring} />
              )}
            </Field>
            {conversation.recording_state === 'ready' && (
              <label class="choice">
                <input type="checkbox" name="withSound" />
                <span>
                  {words.withSound}
                  <br />
                  <span class="small">{words.withSoundHint}</span>
                </span>
              </label>
            )}
            {conversation.recording_state === 'ready' && <VeilFields visit={visit} problems={problems} />}
            <p class="row">
              <button class="button do">{words.share}</button>
            </p>
          </form>
        )}
      </div>
    </>
  )
  return answer(visit, { title: words.newTitle, children }, again ? 422 : 200)
}

/** What colleagues have opened for the visitor. */
export function sharedWithMePage(
  visit: Visit,
  page: Awaited<ReturnType<typeof passagesSharedWith>>,
  gone: readonly Gone[],
) {
  const words = messages[visit.language]
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
              {words.turns(passage.from_turn, passage.to_turn)}
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

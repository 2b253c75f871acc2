import { ErrorSummary, Field } from '../../../shared/page/fields.tsx'
import { UploadForm } from '../../../shared/files/upload/upload-form.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Problem } from '../../../shared/request/errors.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { ownParents } from '../../matter/pages.tsx'
import { ownMessages } from '../own-messages.ts'
import { mostMinutes } from './limits.ts'
import { aloudMessages } from './messages.ts'

/** Where the citizen says something instead of writing it: a file, and with the page's own code a button to record with. */
export function sayPage(
  visit: Visit,
  { workers, problems }: { workers: readonly string[]; problems: readonly Problem[] },
) {
  const { tongue: language } = visit
  const words = aloudMessages[language]
  const { record } = words
  const field = { problems, language }
  const children = (
    <>
      <ErrorSummary {...field} />
      <UploadForm to="/min/dagsorden/lyd" called="say-it" words={{ ...words, send: words.save }}>
        <lydhoer-record
          data-most-seconds={String(mostMinutes * 60)}
          data-going={record.going('{time}')}
          data-ready={record.ready('{time}')}
          data-refused={record.refused}
          data-again={record.again}
        >
          <div class="recorder" hidden>
            <button type="button" class="button" data-do="begin">
              {record.begin}
            </button>
            <button type="button" class="button" data-do="stop" hidden>
              {record.stop}
            </button>
            <p role="status" data-show="says" />
            <audio controls hidden />
          </div>
          <Field name="sound" label={words.file} hint={words.fileHint} {...field}>
            {(wiring) => <input class="form-input" type="file" name="sound" accept="audio/*" {...wiring} />}
          </Field>
        </lydhoer-record>
      </UploadForm>
      <section class="item">
        <h2>{words.afterwards}</h2>
        <ul>
          {words.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ul>
      </section>
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: words.lead,
      seen: {
        rows: 'agenda_sound',
        with: workers.length > 0 ? workers : [ownMessages[language].whoWorks],
      },
      parents: [...ownParents(visit), { href: '/min/dagsorden', word: ownMessages[language].title }],
      narrow: true,
      islands: ['upload', 'aloud'],
      children,
    },
    problems.length > 0 ? 422 : 200,
  )
}

import { longDate, type Language } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Line } from './diary.ts'
import type { JointExperiment } from './joint-experiments.ts'
import { messages } from './messages.ts'

interface DiaryProps {
  visit: Visit
  one: JointExperiment
  diary: ListPage<Line>
  /** Whether nobody has written for a while, and the visitor is to be asked. */
  isStill: boolean
  form: Filled<'words' | 'day' | 'submissionId'>
}

/** The diary, for those in it: a line is written first, and read below. */
export function Diary({ visit, one, diary, isStill, form }: DiaryProps) {
  const { language } = visit
  const words = messages[language]
  const address = `/vi-proever/${one.id}`
  return (
    <section id="dagbog">
      <h2>{words.diary}</h2>
      <SeenBy language={language} seen={{ rows: 'joint_experiment_line', with: [words.othersInIt] }} />
      {isStill && (
        <form method="post" action={`${address}/stadig`} class="soft">
          <p>{words.stillQuestion}</p>
          <p class="small">{words.stillFine}</p>
          <p class="row">
            <button class="button">{words.still}</button>
            <a href={`${address}/slut`}>{words.toEnd}</a>
          </p>
        </form>
      )}
      {!one.end && (
        <>
          <ErrorSummary {...form} />
          <FormOf form={form} to={`${address}/dagbog`}>
            <LongText
              form={form}
              name="words"
              label={words.line}
              hint={words.lineHint}
              rows={2}
              keep={`${address}/dagbog/words`}
            />
            <Day form={form} name="day" label={words.day} />
            <button class="button do">{words.keepLine}</button>
          </FormOf>
        </>
      )}
      {diary.rows.length === 0 && diary.after === null && <p>{words.noLines}</p>}
      <Lines language={language} one={one} lines={diary.rows} />
      <Pages visit={visit} page={diary} address={address} of={words.diary} />
    </section>
  )
}

/** Their own lines, for whoever is in it no more. */
export function OwnLines({
  visit,
  one,
  diary,
}: {
  visit: Visit
  one: JointExperiment
  diary: ListPage<Line>
}) {
  const { language } = visit
  const words = messages[language]
  if (diary.rows.length === 0 && diary.after === null) return null
  return (
    <section id="dagbog">
      <h2>{words.yourLines}</h2>
      <p class="small">{words.yourLinesHint}</p>
      <Lines language={language} one={one} lines={diary.rows} />
      <Pages visit={visit} page={diary} address={`/vi-proever/${one.id}`} of={words.yourLines} />
    </section>
  )
}

function Lines({
  language,
  one,
  lines,
}: {
  language: Language
  one: JointExperiment
  lines: readonly Line[]
}) {
  const words = messages[language]
  if (lines.length === 0) return null
  return (
    <ul class="list diary">
      {lines.map((line) => (
        <li>
          <p class="words" data-saved>
            {line.words}
          </p>
          <div class="row">
            <span class="small">{words.lineBy(longDate(language, line.day), line.by)}</span>
            {line.isMine && (
              <form method="post" action={`/vi-proever/${one.id}/dagbog/${line.id}/slet`}>
                <button class="quiet" aria-label={words.deleteLineOf(beginningOf(line.words))}>
                  {words.deleteLine}
                </button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** So much of it that a button can be told from the next. */
const beginningOf = (words: string) => (words.length > 60 ? `${words.slice(0, 60)} …` : words)

import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { FileToSend, Hidden, LongText, OneOf, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf, SubmissionId } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { seenOf } from '../seen.ts'
import { dataSetForm, dataSetPurposes, readings, shapes } from './form.ts'
import { messages } from './messages.ts'
import { PeopleChoice, type Person } from './parts-view.tsx'

/** Choosing the made-up register, or bringing one's own. */
export function newPage(
  visit: Visit,
  { colleagues, again }: { colleagues: readonly Person[]; again?: Again },
) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, dataSetForm, { again, first: { source: 'wide', purpose: 'research' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <form method="post" action="/forloeb/data/nyt" enctype="multipart/form-data" class="offer">
        <h2>{words.fjordbyTitle}</h2>
        <p>{words.fjordbyText}</p>
        <SubmissionId />
        <input type="hidden" name="source" value="fjordby" />
        <input type="hidden" name="title" value={words.fjordbyName} />
        <input type="hidden" name="purpose" value="teaching" />
        <input type="hidden" name="why" value={words.fjordbyWhy} />
        <button class="button do">{words.useFjordby}</button>
      </form>
      <h2>{words.uploadTitle}</h2>
      <lydhoer-upload data-lost={words.lost}>
        <FormOf form={form} to="/forloeb/data/nyt" files>
          {form.value('instead') && <Hidden form={form} name="instead" />}
          <Text form={form} name="title" label={words.title} />
          <FileToSend
            form={form}
            name="file"
            label={words.file}
            hint={words.fileHint}
            accept=".csv,.txt,.tsv,text/csv"
          />
          <OneOf
            form={form}
            name="source"
            label={words.shape}
            options={shapes.map((shape) => ({ value: shape, label: words.shapes[shape] }))}
          />
          <details class="more" open={readings.some((name) => form.value(name) !== '')}>
            <summary>{words.reading}</summary>
            <p class="small">{words.readingHint}</p>
            {readings.map((name) => (
              <Text form={form} name={name} label={words[name]} short />
            ))}
          </details>
          <OneOf
            form={form}
            name="purpose"
            label={words.purpose}
            options={dataSetPurposes.map((purpose) => ({ value: purpose, label: words.purposes[purpose] }))}
          />
          <LongText form={form} name="why" label={words.why} hint={words.whyHint} rows={3} />
          <PeopleChoice
            visit={visit}
            form={form}
            colleagues={colleagues}
            label={words.who}
            hint={words.whoHint}
          />
          <p class="row">
            <button class="button do">{words.upload}</button>
          </p>
          <div class="sending" role="status" hidden>
            {words.sending} <progress max={100} value={0} aria-label={words.sending}></progress>
          </div>
        </FormOf>
      </lydhoer-upload>
    </>
  )
  const seen = seenOf(visit, 'data_set', { ownerId: visit.me.personId })
  const head = { title: words.newTitle, when: words.newLead, seen }
  return answer(visit, { ...head, islands: ['upload'], children }, form.status)
}

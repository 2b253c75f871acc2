import { firstName } from '@lydhoer/words'
import { Choice, Day, Hidden, LongText, OneOf, Text, Tick } from '../../shared/page/form/controls.tsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { parentsOf } from '../matter/pages.tsx'
import { draftMessages } from './draft-messages.ts'
import { lineForm, newLineForm, type LineForm } from './form.ts'
import type { Part, PlanLine } from './lines.ts'
import { messages } from './messages.ts'
import type { OriginToChoose } from './origins.ts'
import type { Rule } from './rules.ts'

interface Promiser {
  id: string
  name: string
}

interface Beside {
  citizen: Citizen
  rules: readonly Rule[]
  /** Who writes, as the citizen knows them. */
  worker: Promiser
  /** Others who work with the citizen today. */
  colleagues: readonly Promiser[]
  again?: Again | undefined
}

/** Where a new line is written. */
export function newLinePage(
  visit: Visit,
  { part, from, ...beside }: Beside & { part: Part; from: readonly OriginToChoose[] },
) {
  const { language } = visit
  const words = draftMessages[language]
  const first = { part, does: '', from: part === 'law' || part === 'rule' ? 'system' : 'today' }
  const form = fill(language, newLineForm, { again: beside.again, first })
  return page(visit, beside, {
    title: words.newLine(messages[language].parts(beside.citizen.firstName)[part]),
    form,
    children: (
      <FormOf form={form} to={`${addressOf(beside.citizen)}/ny`}>
        <Hidden form={form} name="part" />
        <Said visit={visit} part={part} form={form} beside={beside} />
        <OneOf form={form} name="from" label={words.from} options={from} />
        <button class="button do">{words.save}</button>
      </FormOf>
    ),
  })
}

/** Where a line of the draft is changed. */
export function changeLinePage(visit: Visit, { line, ...beside }: Beside & { line: PlanLine }) {
  const { language } = visit
  const words = draftMessages[language]
  const first = {
    words: line.words,
    does: line.promisedBy === null ? (line.does ?? '') : promiseOf(line.promisedBy),
    other: line.other,
    byDay: line.byDay ?? '',
    rule: line.ruleId ?? '',
    spared: line.isSpared ? 'on' : '',
    why: line.why,
  }
  const form = fill(language, lineForm, { again: beside.again, first })
  return page(visit, beside, {
    title: words.changeTitle,
    form,
    children: (
      <FormOf form={form} to={`${addressOf(beside.citizen)}/${line.lineId}`}>
        <Said visit={visit} part={line.part} form={form} beside={beside} isOwn={line.inOwnWords} />
        <button class="button do">{words.save}</button>
      </FormOf>
    ),
  })
}

/** A promise of somebody's, as the form says it. */
const promiseOf = (id: string) => `worker:${id}`

const addressOf = ({ id }: Citizen) => `/borgere/${id}/plan/skriv`

function page(
  visit: Visit,
  { citizen }: Beside,
  {
    title,
    form,
    children,
  }: { title: string; form: Pick<Filled<string>, 'problems' | 'language' | 'status'>; children: unknown },
) {
  const { language } = visit
  const words = draftMessages[language]
  return answer(
    visit,
    {
      title,
      when: words.shared(citizen.firstName),
      seen: { rows: 'plan_line', with: [citizen.firstName] },
      parents: [
        ...parentsOf(citizen),
        { href: `/borgere/${citizen.id}/plan`, word: messages[language].word },
        { href: addressOf(citizen), word: words.goBack },
      ],
      children: (
        <>
          <ErrorSummary {...form} />
          {children as never}
        </>
      ),
    },
    form.status,
  )
}

/** What the line says, and what goes with it in its part. */
function Said({
  visit: { language },
  part,
  form,
  beside: { citizen, rules, worker, colleagues },
  isOwn,
}: {
  visit: Visit
  part: Part
  form: Filled<keyof LineForm>
  beside: Beside
  /** Whether somebody has said that these are the citizen's words; of a new line nobody has said anything. */
  isOwn?: boolean
}) {
  const words = draftMessages[language]
  const { firstName: name } = citizen
  const isRule = part === 'rule'
  return (
    <>
      {isRule && rules.length === 0 && <p>{words.noRules}</p>}
      {isRule && (
        <>
          <Choice
            form={form}
            name="rule"
            label={words.rule}
            none={words.chooseRule}
            options={rules.map((rule) => ({ value: rule.id, label: rule.name[language] }))}
          />
          <Tick form={form} name="spared" label={words.spared(name)} />
          <Day form={form} name="byDay" label={words.until} hint={words.byDayHint} />
        </>
      )}
      <LongText
        form={form}
        name="words"
        label={isRule ? words.wordsOfRule : words.words}
        hint={words.hints[part]}
        rows={isRule ? 2 : 3}
      />
      {part !== 'law' && !isRule && (
        <div class="tick">
          <Tick
            form={form}
            name="own"
            label={words.own(name)}
            hint={isOwn ? words.ownKept(name) : words.ownHint(name)}
          />
        </div>
      )}
      {part === 'agreed' && (
        <>
          <OneOf
            form={form}
            name="does"
            label={words.does}
            options={[
              { value: 'citizen', label: words.doesCitizen(name) },
              { value: promiseOf(worker.id), label: words.doesWorker(worker.name) },
              ...colleagues.map((one) => ({
                value: promiseOf(one.id),
                label: words.doesWorker(firstName(one.name)),
              })),
              { value: 'department', label: words.doesDepartment },
              { value: 'other', label: words.doesOther },
              { value: '', label: words.doesNobody },
            ]}
          />
          <Text form={form} name="other" label={words.other} hint={words.otherHint} />
          <Day form={form} name="byDay" label={words.byDay} hint={`${words.byDayHint} ${words.promise}`} />
        </>
      )}
      <LongText
        form={form}
        name="why"
        label={isRule ? words.whyRule : part === 'notAgreed' ? words.whyNot : words.whyLine}
        hint={isRule || part === 'notAgreed' ? undefined : words.whyLineHint(name)}
        rows={2}
      />
    </>
  )
}

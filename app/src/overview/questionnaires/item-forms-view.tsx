import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf, SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { InWords } from './add-view.tsx'
import { newRemark, newWording } from './form.ts'
import type { Instrument } from './instruments.ts'
import type { Item } from './items.ts'
import { helperNames, helpers, type RemarkKind } from './kinds.ts'
import { messages } from './messages.ts'

interface OneForm {
  instrument: Instrument
  item: Item
  again?: Again | undefined
}

/** The question in other words, with why, and whether answers can still be laid beside the old ones. */
export function rewordPage(visit: Visit, { instrument, item, again }: OneForm) {
  const { language } = visit
  const words = messages[language]
  const { because: _, ...first } = item.wording
  const form = fill(language, newWording, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${addressOf(instrument, item)}/ordlyd`}>
        <InWords form={form} visit={visit} />
        <LongText form={form} name="because" label={words.because} rows={3} />
        <OneOf
          form={form}
          name="comparable"
          label={words.comparable}
          options={[
            { value: 'yes', label: words.comparableYes },
            { value: 'no', label: words.comparableNo },
          ]}
        />
        <button class="button do">{words.keepWording}</button>
      </FormOf>
    </>
  )
  return underItem(visit, { instrument, item, title: words.rewordTitle, children }, form.status)
}

/** How each remark is asked for. */
const asked = {
  understood: {
    title: 'hearTitle',
    hint: 'hearHint',
    label: 'heard',
    who: 'helped',
    save: 'keepHeard',
    path: 'forstaaet',
  },
  dropped: {
    title: 'dropTitle',
    hint: 'dropHint',
    label: 'why',
    who: 'whoWanted',
    save: 'takeOut',
    path: 'ud',
  },
  again: {
    title: 'takeInTitle',
    hint: undefined,
    label: 'whyIn',
    who: 'whoWantedIn',
    save: 'takeIn',
    path: 'ind',
  },
} as const satisfies Record<RemarkKind, object>

/** What was learned of a question, why it is dropped, or why it is taken in again; and which kinds of people helped. */
export function remarkPage(visit: Visit, { instrument, item, again, kind }: OneForm & { kind: RemarkKind }) {
  const { language } = visit
  const words = messages[language]
  const { title, hint, label, who, save, path } = asked[kind]
  const form = fill(language, newRemark, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words" lang="da">
        {item.wording.da}
      </p>
      <FormOf form={form} to={`${addressOf(instrument, item)}/${path}`}>
        <LongText
          form={form}
          name="words"
          label={words[label]}
          {...(hint && { hint: words[hint] })}
          rows={4}
        />
        <SomeOf
          form={form}
          name="helped"
          label={words[who]}
          options={helpers.map((value) => ({ value, label: helperNames[value][language] }))}
        />
        <button class="button do">{words[save]}</button>
      </FormOf>
    </>
  )
  return underItem(visit, { instrument, item, title: words[title], children }, form.status)
}

const addressOf = (instrument: Instrument, item: Item) => `/spoerg/${instrument.id}/spoergsmaal/${item.id}`

function underItem(
  visit: Visit,
  { instrument, item, title, children }: OneForm & { title: string; children: Child },
  status: 200 | 422,
) {
  const words = messages[visit.language]
  return answer(
    visit,
    {
      ...{ title, seen: { rows: 'item_remark' }, children },
      parents: [
        { href: `/spoerg/${instrument.id}`, word: instrument.title },
        { href: addressOf(instrument, item), word: words.asPut },
      ],
    },
    status,
  )
}

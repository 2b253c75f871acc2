import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Hidden, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { partNumbers, programmeForm, summaryForm } from './form.ts'
import { formMessages, programmeTitles } from './form-messages.ts'
import { firstProgramme, type Part } from './inside.ts'
import { parties } from './kinds.ts'
import { messages } from './messages.ts'
import { whosePart } from './programme-view.tsx'
import type { InIt, Within } from './read.ts'
import type { Summary } from './summary.ts'

/** What stands in the lines to begin with; in those that are empty, that the part is of both. */
const asTyped = (parts: readonly Part[]): Record<string, string> => ({
  ...Object.fromEntries(partNumbers.map((n) => [`of${n}`, 'both'])),
  ...Object.fromEntries(
    parts.flatMap(({ of, minutes, title }, at) => [
      [`of${at + 1}`, of],
      [`minutes${at + 1}`, String(minutes)],
      [`title${at + 1}`, title],
    ]),
  ),
})

/** Where the programme is made; where there is none, one is suggested in which both have the same time. */
export function programmePage(
  visit: Visit,
  { flip, inside, again }: Pick<Within, 'flip' | 'inside'> & { again?: Again | undefined },
) {
  const { language } = visit
  const words = formMessages[language]
  const isNew = inside.parts.length === 0
  const parts = isNew ? firstProgramme(flip.minutes, programmeTitles[language]) : inside.parts
  const form = fill(language, programmeForm, { again, first: asTyped(parts) })
  const address = `/flip/${flip.id}`
  const whose = [...parties, 'both' as const].map((of) => ({
    value: of,
    label: of === 'both' ? words.both : whosePart(language, of),
  }))
  const children = (
    <>
      <ErrorSummary {...form} />
      {isNew && !again && <p>{words.suggested}</p>}
      <FormOf form={form} to={`${address}/program`}>
        {partNumbers.map((n) => (
          <fieldset class="flip-part">
            <legend>{words.part(n)}</legend>
            <div class="flip-fields">
              <Text form={form} name={`title${n}`} label={words.what} />
              <Text form={form} name={`minutes${n}`} label={words.howLong} short inputmode="numeric" />
              <Choice form={form} name={`of${n}`} label={words.whosePart} short options={whose} />
            </div>
          </fieldset>
        ))}
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.programmeTitle, when: words.programmeLead, children },
      seen: { rows: 'flip_inside', with: [messages[language].othersInvited] },
      parents: [{ href: address, word: flip.theme }],
    },
    form.status,
  )
}

/** Where practice writes what it came to. */
export function summaryPage(
  visit: Visit,
  { flip, summary, again }: { flip: InIt; summary: Summary | null; again?: Again | undefined },
) {
  const { language } = visit
  const words = formMessages[language]
  const first = { words: summary?.words ?? '', seen: String(summary?.version ?? 0) }
  const form = fill(language, summaryForm, { again, first })
  const address = `/flip/${flip.id}`
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/referat`}>
        <Hidden form={form} name="seen" />
        <LongText form={form} name="words" label={words.summaryWords} hint={words.summaryHint} rows={10} />
        {summary && <p class="small">{words.approvedBefore}</p>}
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.summaryTitle, when: words.summaryLead, children },
      seen: { rows: 'flip_summary' },
      parents: [{ href: address, word: flip.theme }],
    },
    form.status,
  )
}

import { say, type Tongue } from '@lydhoer/words'
import { Choice, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Letter, QuarterLoad } from './letters.ts'
import { ownMessages } from './own-messages.ts'
import { senderNames, senders, ways, type LetterWay } from './senders.ts'

/** Who sent a letter, by name where another than the municipality did. */
export const senderOf = (language: Tongue, { sender, from }: Pick<Letter, 'sender' | 'from'>): string =>
  sender === 'other' && from !== '' ? from : say(senderNames[sender], language)

/** So many letters this quarter, and from how many of the senders. */
export function nowOf(loads: readonly QuarterLoad[], today: string): { letters: number; from: number } {
  const [year, month] = today.split('-').map(Number)
  const quarter = Math.floor(((month ?? 1) - 1) / 3) + 1
  const now = loads.find((one) => one.year === year && one.quarter === quarter)
  return { letters: now?.total ?? 0, from: now?.bySender.size ?? 0 }
}

/** How many letters in each quarter, from whom; a small table, and none where there is but nothing. */
export function LoadTable({ language, loads }: { language: Tongue; loads: readonly QuarterLoad[] }) {
  const words = ownMessages[language]
  const some = senders.filter((sender) => loads.some(({ bySender }) => bySender.has(sender)))
  if (loads.length === 0) return null
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-label={words.load}>
      <table class="numbers letter-load">
        <thead>
          <tr>
            <th scope="col">{words.sender}</th>
            {loads.map(({ year, quarter }) => (
              <th scope="col">{words.quarterOf(quarter, year)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.map((sender) => (
            <tr>
              <th scope="row">{say(senderNames[sender], language)}</th>
              {loads.map(({ bySender }) => (
                <td>{bySender.get(sender) ?? 0}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            {loads.map(({ total }) => (
              <td>{total}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

interface WayWords {
  label: string
  names: Record<LetterWay, string>
  words: string
  hint: string
  save: string
}

/** Choosing how letters are told. */
export function WayForm({
  form,
  to,
  words,
}: {
  form: Filled<'way' | 'words' | 'submissionId', Tongue>
  to: string
  words: WayWords
}) {
  return (
    <FormOf form={form} to={to}>
      <OneOf
        form={form}
        name="way"
        label={words.label}
        options={ways.map((way) => ({ value: way, label: words.names[way] }))}
      />
      <LongText form={form} name="words" label={words.words} hint={words.hint} rows={2} />
      <button class="button">{words.save}</button>
    </FormOf>
  )
}

/** The senders, to choose among. */
export function SenderChoice({ form, label }: { form: Filled<'sender', Tongue>; label: string }) {
  return (
    <Choice
      form={form}
      name="sender"
      label={label}
      options={senders.map((sender) => ({ value: sender, label: say(senderNames[sender], form.language) }))}
    />
  )
}

import { fillIn, paragraphsIn } from '@lydhoer/letters'
import { longDate, type Tongue } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, LongText, OneOf } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { OwnWords } from '../../matter/own-words.tsx'
import { ownParents } from '../../matter/pages.tsx'
import { beginningOf } from '../beginning-of.ts'
import type { Few } from './few.ts'
import { toPanel } from './form.ts'
import { messages } from './own-messages.ts'
import type { PanelAnswer, PanelLetter } from './panel.ts'

interface PanelProps {
  isIn: boolean
  letters: readonly PanelLetter[]
  answers: readonly PanelAnswer[]
  few: Few
  /** Which of them nobody here can read yet, by id. */
  waiting: ReadonlySet<string>
  /** For how long what one said is kept. */
  kept: string
}

/** Where a citizen says yes to read letters, reads them, and deletes what they said. */
export function panelPage(visit: Visit, { isIn, letters, answers, few, waiting, kept }: PanelProps) {
  const { tongue: language } = visit
  const words = messages[language]
  const children = (
    <>
      <p>{isIn ? words.isIn : words.why}</p>
      {few.isSmall && <p>{words.few(few.least)}</p>}
      {isIn && letters.length === 0 && <p>{words.nothing}</p>}
      {letters.length > 0 && (
        <>
          <h2>{words.toRead}</h2>
          <ul class="list">
            {letters.map(({ id, text, until }) => (
              <li>
                <a href={`/min/brevpanel/${id}`}>{words.read(beginningOf(fillIn(text).text))}</a>
                <p class="small">{words.until(longDate(language, until))}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {(isIn || answers.length > 0) && <h2>{words.yours}</h2>}
      {isIn && answers.length === 0 && <p>{words.nothingSaid}</p>}
      {answers.map((one) => (
        <section>
          <Said language={language} answer={one} />
          {waiting.has(one.id) && <p class="small">{words.waits}</p>}
          <form method="post" action={`/min/brevpanel/svar/${one.id}/slet`}>
            <button class="quiet gone">{words.delete}</button>
          </form>
        </section>
      ))}
      {(isIn || answers.length > 0) && <p class="small">{kept}</p>}
      <form method="post" action="/min/brevpanel/vil" class="row">
        {isIn ? (
          <button class="quiet" name="is" value="no">
            {words.no}
          </button>
        ) : (
          <button class="button do" name="is" value="yes">
            {words.yes}
          </button>
        )}
      </form>
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'panel_answer' }, except: words.noName },
    ...{ narrow: true, parents: ownParents(visit), children },
  })
}

/** What the citizen said, under what they were asked. */
function Said({ language, answer: said }: { language: Tongue; answer: PanelAnswer }) {
  const words = messages[language]
  return (
    <OwnWords of="citizen">
      {(['understood', 'felt', 'would'] as const).map(
        (asked) =>
          said[asked] && (
            <p>
              <span class="small">{words[asked]}</span> {said[asked]}
            </p>
          ),
      )}
    </OwnWords>
  )
}

/** A letter as the panel is shown it, and where one says what one thinks. */
export function panelLetterPage(
  visit: Visit,
  { letter, few, again }: { letter: PanelLetter; few: Few; again?: Again | undefined },
) {
  const { tongue: language } = visit
  const words = messages[language]
  const form = fill(language, toPanel, { again, first: { read: 'together' } })
  const paragraphs = paragraphsIn(fillIn(letter.text).text)
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{words.what}</p>
      <div class="letter-to-read" lang="da">
        {paragraphs.map(({ text }) => (
          <p class="letter-text" dir="auto">
            {text}
          </p>
        ))}
      </div>
      <FormOf form={form} to={`/min/brevpanel/${letter.id}`}>
        <p class="small">{words.hint}</p>
        <Choice
          form={form}
          name="paragraph"
          label={words.about}
          none={words.all}
          options={paragraphs.map(({ number, text }) => ({
            value: String(number),
            label: words.paragraph(number, beginningOf(text)),
          }))}
        />
        <LongText form={form} name="understood" label={words.understood} rows={3} />
        <LongText form={form} name="felt" label={words.felt} rows={3} />
        <LongText form={form} name="would" label={words.would} rows={3} />
        <p>{(few.isSmall ? words.few : words.some)(few.least)}</p>
        <OneOf
          form={form}
          name="read"
          label={words.whenRead}
          hint={words.readHint}
          options={[
            { value: 'together', label: words.together(few.least) },
            { value: 'atOnce', label: words.atOnce },
          ]}
        />
        <div class="row">
          <button class="button do">{words.send}</button>
          <a href="/min/brevpanel">{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.letterTitle, when: words.letterLead, narrow: true, children },
      ...{ seen: { rows: 'panel_answer' }, except: words.noName },
      parents: [...ownParents(visit), { href: '/min/brevpanel', word: words.title }],
    },
    form.status,
  )
}

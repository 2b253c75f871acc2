import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { ownParents } from '../matter/pages.tsx'
import { answerForm } from './form.ts'
import { answers, type Laid } from './laid.ts'
import { ownMessages } from './own-messages.ts'
import { ReasonsOf } from './reasons-view.tsx'
import { ownAddress } from './side.ts'

interface OwnMatches {
  laid: readonly Laid[]
  workers: readonly string[]
  /** For how long it is kept. */
  kept: string
  /** What was typed and could not be kept, and of which place. */
  again?: { of: string; what: Again } | undefined
}

/** The places that a citizen can choose between, and what they have said of them. */
export function ownMatchesPage(visit: Visit, { laid, workers, kept, again }: OwnMatches) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const children = (
    <>
      {laid.length === 0 && (
        <p>
          {words.none} <a href="/min/oensker">{words.toWishes}</a>
        </p>
      )}
      {laid.map((one) => (
        <OwnPlace visit={visit} laid={one} again={again?.of === one.id ? again.what : undefined} />
      ))}
      {laid.length > 0 && <p class="small">{kept}</p>}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, narrow: true, parents: ownParents(visit), children },
      seen: { rows: 'match', with: workers.length > 0 ? [...workers] : [words.yourWorkers] },
    },
    again ? 422 : 200,
  )
}

function OwnPlace({ visit, laid, again }: { visit: Visit; laid: Laid; again: Again | undefined }) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const form = fill(language, answerForm, { again, first: { words: laid.answer?.words ?? '' } })
  const said = laid.answer && words[saidAs[laid.answer.says]](longDate(language, laid.answer.on))
  return (
    <section class="part">
      <h2 dir="auto">{laid.place}</h2>
      <p dir="auto">
        {words.work} {laid.work}. {laid.tasks}
      </p>
      <p>{words.hours(laid.hours.from, laid.hours.to)}</p>
      {laid.answer?.says !== 'no' && <ReasonsOf words={words} reasons={laid} />}
      {laid.note && (
        <>
          <p class="small">{words.knows(laid.by)}</p>
          <blockquote class="words-of" dir="auto">
            {laid.note}
          </blockquote>
        </>
      )}
      <p class="small">{words.by(laid.by, longDate(language, laid.laidOn))}</p>
      {said && (
        <p role="status">
          <strong>{said}</strong> {!laid.answer?.isCitizens && words.saidForYou}
        </p>
      )}
      {laid.answer && <p class="small">{words.change}</p>}
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${ownAddress}/${laid.id}`}>
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={2} />
        <div class="row">
          {answers
            .filter((one) => one !== laid.answer?.says)
            .map((one) => (
              <button class="button" name="says" value={one} aria-label={words[labelOf[one]](laid.place)}>
                {words[one]}
              </button>
            ))}
        </div>
      </FormOf>
    </section>
  )
}

const saidAs = { yes: 'saidYes', unsure: 'saidUnsure', no: 'saidNo' } as const
const labelOf = { yes: 'yesTo', unsure: 'unsureOf', no: 'noTo' } as const

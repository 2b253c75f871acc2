import type { Turn } from '@lydhoer/conversation'
import { standingOf, standings, type Agreement, type Estimate, type Rating } from '@lydhoer/measuring'
import type { Language } from '@lydhoer/words'
import type { UsableCode } from '../../shared/codebook/codes.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { nameWith } from '../talk/passage/question.ts'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { PlainTurns } from '../talk/transcript/turn-text.tsx'
import { addressOf, type Passage } from '../talk/stretch/stretch.ts'
import { messages } from './messages.ts'

type Level = 'turn' | 'word'

interface AgreePage {
  stretch: Passage
  transcript: OpenedTranscript
  codes: readonly UsableCode[]
  coders: number
  /** Ratings turn by turn, for the text; null until two have shared. */
  turns: readonly Rating[]
  agreement: Agreement | null
  level: Level
}

/** Where those who coded a passage saw the same and where they did not. It names nobody and ranks nobody. */
export function agreePage(visit: Visit, page: AgreePage) {
  const words = messages[visit.language]
  const { stretch, agreement, coders, level } = page
  const of = nameWith(visit.language, page.transcript.key, stretch)
  const children = (
    <>
      {agreement === null ? (
        <p>{words.tooFewCoders(coders)}</p>
      ) : (
        <>
          <p>
            {words.howMany(coders, agreement.units, level)} {words.someMore}
          </p>
          <div class="agreed">
            <Turns visit={visit} page={page} />
            <section>
              <h2>{words.figures}</h2>
              <p class="row small">
                <Choice href={`${addressOf(stretch)}/enige`} chosen={level === 'turn'} text={words.byTurns} />
                <Choice
                  href={`${addressOf(stretch)}/enige?niveau=ord`}
                  chosen={level === 'word'}
                  text={words.byWords}
                />
              </p>
              <FigureTable language={visit.language} agreement={agreement} codes={page.codes} level={level} />
              <p>
                <a
                  class="button"
                  href={`${addressOf(stretch)}/koder/tabel${level === 'word' ? '?niveau=ord' : ''}`}
                >
                  {words.csv}
                </a>
              </p>
              <p class="small">{words.csvHint}</p>
            </section>
          </div>
        </>
      )}
    </>
  )
  return answer(visit, {
    title: `${words.agree} ${of}`,
    when: words.agreeLead,
    seen: { rows: 'coded_span', openFor: [words.thoseWhoHaveIt] },
    parents: [{ href: addressOf(stretch), word: of }],
    next: [
      { href: `${addressOf(stretch)}/koder`, word: words.title },
      { href: '/enige', word: words.agreeAll },
    ],
    children,
  })
}

function Choice({ href, chosen, text }: { href: string; chosen: boolean; text: string }) {
  return (
    <a href={href} aria-current={chosen ? 'true' : undefined}>
      {text}
    </a>
  )
}

function Turns({ visit, page }: { visit: Visit; page: AgreePage }) {
  const words = messages[visit.language]
  const { transcript, turns, coders, codes } = page
  const nameOf = (id: string) => codes.find((code) => code.id === id)?.name[visit.language] ?? id
  const putOn = ({ number }: Turn) =>
    Map.groupBy(
      turns.filter((one) => one.unit === String(number) && one.code !== 'ingen'),
      (one) => one.code,
    )
  return (
    <section aria-label={words.turnByTurn}>
      <h2>{words.turnByTurn}</h2>
      <PlainTurns
        visit={visit}
        transcript={transcript}
        beside={(turn) => {
          const put = [...putOn(turn)].map(([code, by]) => ({ code, n: by.length }))
          if (put.length === 0) return <span class="small">{words.nobodyPut}</span>
          return put.map(({ code, n }) => (
            <span class={n === coders ? 'code' : 'code differ'}>
              {nameOf(code)}: {words.of(n, coders)} · {n === coders ? words.same : words.differ}
            </span>
          ))
        }}
      />
    </section>
  )
}

/** The figures, one row a code, each with its interval and what it means. */
export function FigureTable({
  language,
  agreement,
  codes,
  level,
}: {
  language: Language
  agreement: Agreement
  codes: readonly UsableCode[]
  level: Level
}) {
  const words = messages[language]
  const { perCode, units, boundaries, drawn } = agreement
  const two = perCode.some(({ figures }) => figures.kappa)
  return (
    <>
      {!agreement.enough && <p>{standings.tooFew[language]}</p>}
      <div class="scroll" role="region" aria-label={words.figures} tabindex={0}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.colCode}</th>
              <th scope="col">{words.colMarked}</th>
              <th scope="col">{words.colPercent}</th>
              <th scope="col">{words.colAlpha}</th>
              {two && <th scope="col">{words.colKappa}</th>}
              {agreement.enough && <th scope="col">{words.colMeans}</th>}
            </tr>
          </thead>
          <tbody>
            {perCode.map(({ code, marked, figures }) => (
              <tr>
                <th scope="row">{codes.find((one) => one.id === code)?.name[language] ?? code}</th>
                <td class="count">{words.of(marked, units)}</td>
                <td>
                  <Figure language={language} estimate={figures.percent} percent />
                </td>
                <td>
                  <Figure language={language} estimate={figures.alpha} />
                </td>
                {two && <td>{figures.kappa && <Figure language={language} estimate={figures.kappa} />}</td>}
                {agreement.enough && (
                  <td class="means">{standings[standingOf(figures.alpha, units, marked)][language]}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {boundaries !== null && boundaries.value !== null && (
        <p>
          {(level === 'word' ? words.boundaryWord : words.boundary)(numberIn(language, boundaries.value, 2))}
        </p>
      )}
      <p class="small">
        {words.explain} {drawn === 'units' && words.narrow}
      </p>
    </>
  )
}

function Figure({
  language,
  estimate,
  percent = false,
}: {
  language: Language
  estimate: Estimate
  percent?: boolean
}) {
  const { value, low, high } = estimate
  if (value === null) return <>–</>
  const text = (one: number) => (percent ? numberIn(language, one * 100, 0) : numberIn(language, one, 2))
  return (
    <>
      {text(value)}
      {percent && ' %'}{' '}
      {low !== null && high !== null && (
        <span class="small">
          ({text(low)}–{text(high)})
        </span>
      )}
    </>
  )
}

function numberIn(language: Language, value: number, digits: number): string {
  const text = value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return text.replace('-', '−')
}

/** The same figures over every passage that the visitor may see: more talk, so that they say more. */
export function agreeAllPage(
  visit: Visit,
  page: { passages: number; agreement: Agreement | null; codes: readonly UsableCode[] },
) {
  const words = messages[visit.language]
  const { agreement, passages, codes } = page
  const children = (
    <>
      {agreement && (
        <>
          <p>
            {words.howMany(agreement.coders, agreement.units, 'turn')} {words.someMore}
          </p>
          <FigureTable language={visit.language} agreement={agreement} codes={codes} level="turn" />
        </>
      )}
    </>
  )
  return answer(visit, {
    title: words.agreeAllTitle,
    when: agreement ? words.agreeAllLead(passages) : words.tooFewAnywhere,
    seen: 'meAlone',
    next: [{ href: '/ordbog', word: words.glossary, why: words.glossaryWhy }],
    children,
  })
}

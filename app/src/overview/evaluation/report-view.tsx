import { longDate, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { DraftWithAnswers, Otherwise } from './change-view.tsx'
import type { Evaluation } from './evaluations.ts'
import { insideMessages } from './inside-messages.ts'
import { pillarNames, sides, sourceNames, whoseNames, type Pillar } from './kinds.ts'
import { materialTable } from './material-table.ts'
import { messages } from './messages.ts'
import type { GivenReport, ReportedChange } from './report.ts'
import { roundMessages } from './round-messages.ts'
import { ReportedRoundView } from './round-view.tsx'
import { MaterialTables } from './tables-view.tsx'

interface ReportProps {
  one: Evaluation
  report: GivenReport
  versions: readonly { number: number; at: Date }[]
}

/** A report as it was given out: what is no conclusion stands apart from what is. */
export function reportPage(visit: Visit, { one, report, versions }: ReportProps) {
  const { language } = visit
  const words = insideMessages[language]
  const [asked, address] = [messages[language], `/evaluering/${one.id}/rapport`]
  const conclusions = report.changes.filter(({ rests }) => rests === 'conclusion')
  const singles = report.changes.filter(({ rests }) => rests !== 'conclusion')
  const children = (
    <div class="text-and-margin evaluation-report">
      <div>
        <p>{words.period(longDate(language, report.fromDay), longDate(language, report.toDay))}</p>
        <h2>{asked.question}</h2>
        <p class="words">{report.question}</p>
        <h2>{asked.role}</h2>
        <p class="words">{report.role}</p>
        <Criteria language={language} report={report} />
        <h2>{words.conclusions}</h2>
        {conclusions.length === 0 && <p>{words.noConclusions}</p>}
        {conclusions.map((change) => (
          <OneReported language={language} change={change} />
        ))}
        {singles.length > 0 && (
          <>
            <h2>{words.singles}</h2>
            {singles.map((change) => (
              <OneReported language={language} change={change} />
            ))}
          </>
        )}
        {report.rounds.length > 0 && (
          <>
            <h2>{roundMessages[language].title}</h2>
            {report.rounds.map((round) => (
              <ReportedRoundView language={language} round={round} />
            ))}
          </>
        )}
        {report.limits && (
          <>
            <h2>{asked.limits}</h2>
            <p class="words">{report.limits}</p>
          </>
        )}
        {report.material.length > 0 && (
          <section>
            <MaterialTables language={language} table={materialTable(report.material)} />
          </section>
        )}
      </div>
      <aside class="no-print">
        <h2>{words.takeOut}</h2>
        <ul class="plain">
          {(['word', 'pdf', 'markdown'] as const).map((format) => (
            <li>
              <a href={`${address}/ud?format=${format}&udgave=${report.number}`} download>
                {words[format]}
              </a>
            </li>
          ))}
        </ul>
        {versions.length > 1 && (
          <>
            <h2>{words.versions}</h2>
            <ul class="plain">
              {versions.map(({ number, at }) => {
                const word = words.version(number, longDate(language, at))
                return (
                  <li>
                    {number === report.number ? (
                      words.thisOne(word)
                    ) : (
                      <a href={`${address}?udgave=${number}`}>{word}</a>
                    )}
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </aside>
    </div>
  )
  return answer(visit, {
    title: words.reportTitle(report.title),
    when: words.reportGiven(report.number, longDate(language, report.at)),
    seen: { rows: 'evaluation_report', with: [asked.invitees] },
    ...{ except: asked.andInvited, parents: [{ href: `/evaluering/${one.id}`, word: one.title }], children },
  })
}

function Criteria({ language, report }: { language: Language; report: GivenReport }) {
  const words = insideMessages[language]
  return (
    <>
      <h2>{words.criteriaTitle}</h2>
      {report.criteria.length === 0 && <p>{words.noCriteria}</p>}
      {report.criteria.map(([now, ...before]) => {
        if (!now) return null
        const whose = whoseNames[now.whose][language]
        return (
          <>
            <p>
              <span class="words">{now.words}</span>{' '}
              <span class="small">
                {(now.stands ? words.since : words.ended)(whose, longDate(language, now.fromDay))}{' '}
                {now.reason && words.because(now.reason)}
              </span>
            </p>
            {before.map((version) => (
              <p class="small">
                {words.was(longDate(language, version.fromDay))} {version.words}{' '}
                {version.reason && words.because(version.reason)}
              </p>
            ))}
          </>
        )
      })}
    </>
  )
}

function OneReported({ language, change }: { language: Language; change: ReportedChange }) {
  const words = insideMessages[language]
  return (
    <section class="part">
      <h3>{change.says}</h3>
      <p class="small">
        {pillarOf(language, change.pillar)} {words.isFor(change.forWhom, change.since)}{' '}
        {words.rests[change.rests]}
      </p>
      <div class="both-sides">
        {sides.map((side) => {
          const these = change.evidence.filter((one) => one.side === side)
          return (
            <div>
              <h4>{words[side]}</h4>
              {these.length === 0 ? (
                <p>{side === 'for' ? words.noneFor : words.noneAgainst}</p>
              ) : (
                <ul>
                  {these.map(({ says, kind, source }) => (
                    <li>
                      <span class="words">{says}</span>{' '}
                      <span class="small">
                        {sourceNames[kind][language]}: {source}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )
        })}
      </div>
      <h4>{words.otherwiseTitle}</h4>
      <Otherwise language={language} change={change} />
      {change.drafts.length > 0 && (
        <>
          <h4>{words.whatTheySaid}</h4>
          {change.drafts.map((draft) => (
            <DraftWithAnswers language={language} draft={draft} answers={draft.answers} />
          ))}
        </>
      )}
    </section>
  )
}

const pillarOf = (language: Language, pillar: Pillar) => `${pillarNames[pillar][language]}.`

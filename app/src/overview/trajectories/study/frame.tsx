import type { Child } from 'hono/jsx'
import type { Visit } from '../../../shared/request/route.ts'
import { Legend } from '../figure-view.tsx'
import type { Drawing } from '../figures.ts'
import type { StudySeen } from '../studies.ts'
import { messages } from './messages.ts'

export type Tab = 'plots' | 'types' | 'compare' | 'report'
const tabs = { plots: '', types: '/typer', compare: '/sammenlign', report: '/rapport' } as const

interface StudyFrame {
  visit: Visit
  drawing: Drawing
  tab: Tab
  legend?: boolean
  children?: Child
}

/** What every page of a study has: its name, what it is of, its parts, and the colours of the states. */
export function StudyFrame({ visit, drawing, tab, legend = true, children }: StudyFrame) {
  const { language } = visit
  const words = messages[language]
  const { study, worked } = drawing
  const { periods, rows, alphabet } = worked.sequences
  return (
    <>
      <p class="small">
        <a href={`/forloeb/data/${study.dataSet.id}`}>{study.dataSet.about.title}</a>
      </p>
      <h1>{study.title}</h1>
      <p class="lead">{words.of(rows.length, periods[0] ?? '', periods.at(-1) ?? '')}</p>
      <p class="small">{words.blurred}</p>
      <nav class="tabs" aria-label={words.parts}>
        {(Object.keys(tabs) as Tab[]).map((one) => (
          <a href={`/forloeb/${study.id}${tabs[one]}`} aria-current={one === tab ? 'page' : undefined}>
            {words[one]}
          </a>
        ))}
      </nav>
      {legend && <Legend language={language} states={alphabet} colours={worked.colours} />}
      {children}
    </>
  )
}

/** How far the computing has come; with code in the browser it follows along. */
export function Progress({ visit, study }: { visit: Visit; study: StudySeen }) {
  const words = messages[visit.language]
  if (study.state === 'ready')
    return (
      <p class="soft" role="status">
        {words.ready} <a href={`/forloeb/${study.id}/typer`}>{words.seeTypes}</a>
      </p>
    )
  if (study.state === 'failed')
    return (
      <p class="soft" role="status">
        {words.failed}
      </p>
    )
  return (
    <p class="soft" role="status" data-goes-on={`/forloeb/${study.id}/tilstand`}>
      {study.state === 'waiting' ? words.waiting : words.computing(study.progress)} {words.meanwhile}{' '}
      <progress max={100} value={study.progress} aria-label={words.types}></progress>
    </p>
  )
}

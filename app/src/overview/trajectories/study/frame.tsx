import type { Child } from 'hono/jsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import type { Under } from '../../../shared/workers/soon.ts'
import type { Drawn } from '../draw-work.ts'
import { Legend } from '../figure-view.tsx'
import { seenOf } from '../seen.ts'
import { statesOf } from '../settings.ts'
import { windowOf, type StudySeen } from '../studies.ts'
import { messages } from './messages.ts'

export type Tab = 'plots' | 'types' | 'compare' | 'report'
const tabs = { plots: '', types: '/typer', compare: '/sammenlign', report: '/rapport' } as const

interface StudyFrame {
  visit: Visit
  study: StudySeen
  tab: Tab
  legend?: boolean
  children?: Child
}

/**
 * The head of a page of a study: its name, what it is of, and who sees it.
 *
 * @param drawn what was drawn; without it, as the data set says
 */
export function headOfStudy(visit: Visit, study: StudySeen, tab: Tab, drawn?: Drawn) {
  const words = messages[visit.language]
  const { id, dataSet } = study
  const { people, first, last } = drawn ?? windowOf(study)
  const isFirst = tab === 'plots'
  return {
    title: isFirst ? study.title : `${words[tab]}: ${study.title}`,
    when: words.of(people, first, last),
    seen: seenOf(visit, 'study', study),
    parents: [
      { href: `/forloeb/data/${dataSet.id}`, word: dataSet.about.title },
      ...(isFirst ? [] : [{ href: `/forloeb/${id}`, word: study.title }]),
    ],
  }
}

/** What every page of a study has under its head: its parts, and the colours of the states. */
export function StudyFrame({ visit, study, tab, legend = true, children }: StudyFrame) {
  const { language } = visit
  const words = messages[language]
  const { settings } = study
  const { names, colours } = statesOf(settings, language)
  return (
    <>
      <p class="small">{words.blurred}</p>
      <nav class="tabs" aria-label={words.parts}>
        {(Object.keys(tabs) as Tab[]).map((one) => (
          <a href={`/forloeb/${study.id}${tabs[one]}`} aria-current={one === tab ? 'page' : undefined}>
            {words[one]}
          </a>
        ))}
      </nav>
      {legend && <Legend language={language} names={names} colours={colours} />}
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

/**
 * A page whose figures are still being drawn: how far they are. With code in the browser it is shown anew when they are there;
 * without, by the link.
 */
export function drawingPage(visit: Visit, study: StudySeen, tab: Tab, { progress }: Under) {
  const words = messages[visit.language]
  const address = visit.c.req.path + new URL(visit.c.req.url).search
  const children = (
    <StudyFrame visit={visit} study={study} tab={tab} legend={false}>
      <div id="progress">
        <p class="soft" role="status" data-drawn={address}>
          {words.drawing}{' '}
          <progress max={100} value={Math.round(progress * 100)} aria-label={words.drawing}></progress>{' '}
          <a href={address}>{words.lookAgain}</a>
        </p>
      </div>
      <lydhoer-study></lydhoer-study>
    </StudyFrame>
  )
  return answer(visit, { ...headOfStudy(visit, study, tab), islands: ['study'], isPassing: true, children })
}

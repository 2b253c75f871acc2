import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { SomeOf } from '../../../shared/page/form/controls.tsx'
import type { Filled } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { FigureView } from '../figure-view.tsx'
import { explanations, titles, type Asked, type FigureName } from '../figures.ts'
import type { Shown } from '../shown.ts'
import { headOfStudy, Progress, StudyFrame } from './frame.tsx'
import { messages } from './messages.ts'

interface Person {
  id: string
  name: string
}

const everybody: readonly FigureName[] = [
  'distribution',
  'index',
  'entropy',
  'modal',
  'mean-time',
  'transitions',
  'likeness',
]

const ofAll = (figure: FigureName): Asked => ({ figure, of: 'all' })

/** What the page shows of a study. */
export const figuresOfEverybody: readonly Asked[] = everybody.map(ofAll)

interface StudyPage {
  shown: Shown
  readers: readonly Person[]
  possible: readonly Person[]
  share: Filled<'with'>
}

/** The figures of everybody: there at once, while the types are computed. */
export function studyPage(visit: Visit, { shown, readers, possible, share }: StudyPage) {
  const { language, me } = visit
  const words = messages[language]
  const { study, drawn } = shown
  const address = `/forloeb/${study.id}`
  const mine = study.ownerId === me.personId
  const children = (
    <StudyFrame visit={visit} study={study} tab="plots">
      <div id="progress">
        <Progress visit={visit} study={study} />
      </div>
      <lydhoer-study></lydhoer-study>
      <div class="plots">
        {everybody.map((name) => {
          const asked = ofAll(name)
          const [figure] = shown.figures(asked) ?? []
          return (
            figure && (
              <FigureView
                language={language}
                figure={{ ...figure, title: titles[language][name] }}
                address={`${address}/figur`}
                asked={asked}
                part={0}
                explained={explanations[language][name]}
                level={2}
              />
            )
          )
        })}
      </div>
      <h2 id="del">{words.shareTitle}</h2>
      <ErrorSummary {...share} />
      <p class="small">
        {words.readers}:{' '}
        {readers.map(({ id, name }) => (id === me.personId ? `${name} (${words.you})` : name)).join(', ')}
      </p>
      {mine && (
        <>
          {possible.length > 0 ? (
            <FormOf form={share} to={`${address}/del`}>
              <SomeOf
                form={share}
                name="with"
                label={words.shareLead}
                options={possible.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <button class="button">{words.share}</button>
            </FormOf>
          ) : (
            <p class="small">
              {words.shareNone} <a href={`/forloeb/data/${study.dataSet.id}`}>{words.toData}</a>
            </p>
          )}
          {readers
            .filter(({ id }) => id !== me.personId)
            .map(({ id, name }) => (
              <form method="post" action={`${address}/laesere/${id}/slet`} class="row">
                <span>{name}</span>
                <button class="quiet" aria-label={`${words.takeBack}: ${name}`}>
                  {words.takeBack}
                </button>
              </form>
            ))}
        </>
      )}
      <p class="row">
        <a href={`/forloeb/data/${study.dataSet.id}/undersoegelse?som=${study.id}`}>{words.again}</a>
        <a href={`/undren/haeng?studie=${study.id}`}>{words.hangOnLoop}</a>
      </p>
      {mine && (
        <details class="more">
          <summary>{words.delete}</summary>
          <p>{words.deleteText}</p>
          <form method="post" action={`${address}/slet`}>
            <button class="button">{words.deleteNow}</button>
          </form>
        </details>
      )}
    </StudyFrame>
  )
  return answer(
    visit,
    { ...headOfStudy(visit, study, 'plots', drawn), islands: ['study'], children },
    share.status,
  )
}

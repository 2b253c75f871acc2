import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { FigureView } from '../figure-view.tsx'
import { explanations, titles, type Asked, type FigureName } from '../figures.ts'
import type { Shown } from '../shown.ts'
import { Progress, StudyFrame } from './frame.tsx'
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
}

/** The figures of everybody: there at once, while the types are computed. */
export function studyPage(visit: Visit, { shown, readers, possible }: StudyPage) {
  const { language, me } = visit
  const words = messages[language]
  const { study, drawn } = shown
  const address = `/forloeb/${study.id}`
  const mine = study.ownerId === me.personId
  const children = (
    <StudyFrame visit={visit} study={study} drawn={drawn} tab="plots">
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
      <p class="small">
        {words.readers}:{' '}
        {readers.map(({ id, name }) => (id === me.personId ? `${name} (${words.you})` : name)).join(', ')}
      </p>
      {mine && (
        <>
          {possible.length > 0 ? (
            <form method="post" action={`${address}/del`}>
              <fieldset id="with">
                <legend class="form-label">{words.shareLead}</legend>
                {possible.map((person) => (
                  <label class="choice">
                    <input type="checkbox" name="with" value={person.id} />
                    <span>{person.name}</span>
                  </label>
                ))}
              </fieldset>
              <button class="button">{words.share}</button>
            </form>
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
  return answer(visit, { title: study.title, islands: ['study'], children })
}

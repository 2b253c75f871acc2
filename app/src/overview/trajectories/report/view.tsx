import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { FigureView, Legend } from '../figure-view.tsx'
import { seenOf } from '../seen.ts'
import { statesOf } from '../settings.ts'
import type { StudySeen } from '../studies.ts'
import type { Piece } from './content.ts'
import { messages } from './messages.ts'

/** The report as a page to read, print, or take home as PDF. */
export function reportPage(visit: Visit, study: StudySeen, types: number, pieces: readonly Piece[]) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <div class="report">
      {pieces.map((piece) => {
        if ('heading' in piece) return <h2>{piece.heading}</h2>
        if ('text' in piece) return <p>{piece.text}</p>
        if ('list' in piece)
          return (
            <ul>
              {piece.list.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          )
        const { figures, asked, caption } = piece
        const drawn = figures.map((figure, part) => (
          <FigureView
            language={language}
            figure={figures.length > 1 ? figure : { ...figure, title: caption }}
            address={`/forloeb/${study.id}/figur`}
            asked={asked}
            part={part}
          />
        ))
        if (!piece.legend) return drawn
        return (
          <section>
            <h3>{caption}</h3>
            <Legend language={language} {...statesOf(study.settings, language)} />
            <div class="plots small-ones">{drawn}</div>
          </section>
        )
      })}
    </div>
  )
  return answer(visit, {
    title: `${words.title}: ${study.title}`,
    when: words.lead,
    seen: seenOf(visit, 'study', study),
    parents: [
      { href: `/forloeb/data/${study.dataSet.id}`, word: study.dataSet.about.title },
      { href: `/forloeb/${study.id}`, word: study.title },
    ],
    act: (
      <>
        <a class="button do" href={`/forloeb/${study.id}/rapport.pdf?antal=${types}`} download>
          {words.pdf}
        </a>{' '}
        <span class="small">{words.pdfOf(types)}</span>
      </>
    ),
    children,
  })
}

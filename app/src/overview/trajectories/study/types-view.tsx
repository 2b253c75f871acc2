import { raw } from 'hono/html'
import { drawQuality, reasons } from '@lydhoer/trajectories'
import { answer } from '../../../shared/page/layout.tsx'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import type { Problem } from '../../../shared/request/errors.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { qualityShown } from '../compute.ts'
import { FigureView } from '../figure-view.tsx'
import { explanations, typesOf, type Asked } from '../figures.ts'
import { typeCounts } from '../settings.ts'
import type { Shown } from '../shown.ts'
import type { TypeWords } from '../results.ts'
import { headOfStudy, Progress, StudyFrame } from './frame.tsx'
import { messages } from './messages.ts'

const distributionOf = (types: number): Asked => ({ figure: 'distribution', of: 'types', types })
const stripsOf = (types: number): Asked => ({ figure: 'strips', of: 'types', types })

/** What the page shows of so many types. */
export const figuresOfTypes = (types: number): Asked[] => [distributionOf(types), stripsOf(types)]

interface TypesPage {
  shown: Shown
  /** How many types are looked at. */
  types: number
  named: ReadonlyMap<number, TypeWords>
  problems?: readonly Problem[]
}

/** The types found: each drawn, with its size, its typical trajectory, and the words people give it. */
export function typesPage(visit: Visit, { shown, types, named, problems = [] }: TypesPage) {
  const { language } = visit
  const words = messages[language]
  const { study, drawn, results } = shown
  const address = `/forloeb/${study.id}`
  const found = typesOf(shown, types)
  const percent = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' })
  const distribution = shown.figures(distributionOf(types))
  const [strips] = shown.figures(stripsOf(types)) ?? []
  const all = found?.sizes.reduce((sum, size) => sum + size, 0) ?? 1
  const children = (
    <StudyFrame visit={visit} study={study} tab="types">
      <p>{words.typesLead}</p>
      <ErrorSummary problems={problems} language={language} />
      {study.state !== 'ready' && (
        <>
          <div id="progress">
            <Progress visit={visit} study={study} />
          </div>
          <lydhoer-study></lydhoer-study>
        </>
      )}
      <nav class="counts" aria-label={words.howMany}>
        <span class="small">{words.howMany}</span>
        {typeCounts.map((k) =>
          typesOf(shown, k) ? (
            <a href={`${address}/typer?antal=${k}`} aria-current={k === types ? 'true' : undefined}>
              {k}
            </a>
          ) : (
            <span class="small" title={results[`types${k}`] ? words.tooSmall : words.notYet}>
              {k}
            </span>
          ),
        )}
      </nav>
      {found && distribution && (
        <form method="post" action={`${address}/typer`} autocomplete="off">
          <input type="hidden" name="types" value={types} />
          <div class="plots small-ones">
            {distribution.map((figure, t) => (
              <FigureView
                language={language}
                figure={figure}
                address={`${address}/figur`}
                asked={distributionOf(types)}
                part={t}
                head={
                  <>
                    <h2>{figure.title}</h2>
                    <p class="small">
                      {words.size(found.sizes[t] ?? 0, percent.format((found.sizes[t] ?? 0) / all))}
                    </p>
                    <NameOfType visit={visit} number={t + 1} words={named.get(t + 1)} />
                  </>
                }
              />
            ))}
          </div>
          <p class="row">
            <button class="button do">{words.save}</button>
          </p>
        </form>
      )}
      {strips && (
        <FigureView
          language={language}
          figure={{ ...strips, title: words.typical }}
          address={`${address}/figur`}
          asked={stripsOf(types)}
          part={0}
          explained={explanations[language].strips}
          level={2}
        />
      )}
      <HowDistinct visit={visit} shown={shown} />
    </StudyFrame>
  )
  const islands = study.state === 'ready' ? [] : ['study']
  return answer(
    visit,
    { ...headOfStudy(visit, study, 'types', drawn), islands, children },
    problems.length > 0 ? 422 : 200,
  )
}

/** What people call a type and say of it; the second is folded as long as nothing is said. */
function NameOfType({
  visit,
  number,
  words: said,
}: {
  visit: Visit
  number: number
  words: TypeWords | undefined
}) {
  const words = messages[visit.language]
  return (
    <div class="name-of-type">
      <input
        class="form-input"
        id={`name${number}`}
        name={`name${number}`}
        aria-label={`${words.typeName} (Type ${number})`}
        maxlength={80}
        placeholder={words.typeName}
        value={said?.name ?? ''}
      />
      <details open={Boolean(said?.meaning)}>
        <summary>{words.meaning}</summary>
        <textarea
          class="form-input"
          aria-label={`${words.meaning} (Type ${number})`}
          id={`meaning${number}`}
          name={`meaning${number}`}
          rows={2}
          maxlength={1000}
        >
          {said?.meaning ?? ''}
        </textarea>
      </details>
    </div>
  )
}

/** How distinct the types are for each number of them: the silhouette as a small line, and the usual measures side by side. */
function HowDistinct({ visit, shown }: { visit: Visit; shown: Shown }) {
  const { language } = visit
  const words = messages[language]
  const { results } = shown
  const shownFor = typeCounts.flatMap((k) => {
    const found = typesOf(shown, k)
    const value = found?.quality.asw ?? null
    return value === null ? [] : [{ types: k, value }]
  })
  if (typeCounts.every((k) => !results[`types${k}`])) return null
  const of = { title: words.asw, measure: words.asw, people: shown.drawn.people }
  return (
    <section>
      <h2>{words.qualityTitle}</h2>
      <p class="small">{words.qualityLead}</p>
      {shownFor.length > 1 && (
        <figure class="quality">{raw(drawQuality(shownFor, of, { language }).svg)}</figure>
      )}
      <QualityTable visit={visit} results={results} />
    </section>
  )
}

/** How good each number of types is by the usual measures, side by side. */
function QualityTable({ visit, results }: { visit: Visit; results: Shown['results'] }) {
  const words = messages[visit.language]
  const number = new Intl.NumberFormat(visit.language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const rows = typeCounts.flatMap((k) => {
    const found = results[`types${k}`]
    return found ? [{ k, found }] : []
  })
  if (rows.length === 0) return null
  const why = new Set(
    rows.flatMap(({ k, found: { tooSmall, because = {} } }) =>
      tooSmall
        ? []
        : qualityShown.flatMap((name) => {
            const reason = because[name]
            return reason ? [words.noFigure(words[name], k, reasons[reason][visit.language])] : []
          }),
    ),
  )
  const figure = (value: number | null) => (value === null ? '–' : number.format(value))
  return (
    <div class="table-scroll" tabindex={0} role="group" aria-label={words.qualityTitle}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{words.typesColumn}</th>
            {qualityShown.map((name) => (
              <th scope="col">{words[name]}</th>
            ))}
            <th scope="col">{words.smallest}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ k, found }) => (
            <tr>
              <th scope="row">{k}</th>
              {qualityShown.map((name) => (
                <td>{figure(found.tooSmall ? null : found.quality[name])}</td>
              ))}
              <td>{found.tooSmall ? words.tooSmall : found.sizes.at(-1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...why].map((sentence) => (
        <p class="small">{sentence}</p>
      ))}
    </div>
  )
}

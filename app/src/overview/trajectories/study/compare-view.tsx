import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { FigureView } from '../figure-view.tsx'
import type { GroupsFound } from '../compute.ts'
import { whyNot } from '../why-not.ts'
import { nameOfType, type Asked, type FigureName, type Whole } from '../figures.ts'
import type { Shown } from '../shown.ts'
import type { TypeWords } from '../results.ts'
import { headOfStudy, StudyFrame } from './frame.tsx'
import { messages } from './messages.ts'

const around: readonly FigureName[] = ['distribution', 'mean-time', 'transitions']
const byGroup: Asked = { figure: 'distribution', of: 'groups' }

/** What the page shows: the groups, and the time before and after a reform. */
export const figuresCompared: readonly Asked[] = [
  byGroup,
  ...around.flatMap((figure) => (['before', 'after'] as const).map((of: Whole) => ({ figure, of }))),
]

/** Groups beside each other, and the time before and after a reform. Never people. */
export function comparePage(
  visit: Visit,
  page: { shown: Shown; types: number; named: ReadonlyMap<number, TypeWords> },
) {
  const { language } = visit
  const { shown, types, named } = page
  const words = messages[language]
  const { study, results, drawn } = shown
  const figures = (asked: Asked) =>
    shown
      .figures(asked)
      ?.map((figure, part) => (
        <FigureView
          language={language}
          figure={figure}
          address={`/forloeb/${study.id}/figur`}
          asked={asked}
          part={part}
        />
      )) ?? null
  const groups = figures(byGroup)
  const before = figures({ figure: 'distribution', of: 'before' })
  const r2 = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  const children = (
    <StudyFrame visit={visit} study={study} tab="compare">
      {!groups && !before && <p>{words.compareNone}</p>}
      {before && (
        <section>
          <h2>{words.around}</h2>
          <p class="small">{words.aroundLead}</p>
          <div class="plots">
            {around.map((figure) => (
              <>
                {figures({ figure, of: 'before' })}
                {figures({ figure, of: 'after' })}
              </>
            ))}
          </div>
        </section>
      )}
      {groups && (
        <section>
          <h2>{words.byGroup}</h2>
          <p>
            {results.groups
              ? explainedBy(results.groups, (share) => r2.format(share), language)
              : words.notYet}
          </p>
          <div class="plots small-ones">{groups}</div>
          <TypesInGroups visit={visit} shown={shown} types={types} named={named} />
        </section>
      )}
    </StudyFrame>
  )
  return answer(visit, { ...headOfStudy(visit, study, 'compare', drawn), children })
}

/** What goes with the groups, or why that cannot be said. */
function explainedBy(found: GroupsFound, share: (r2: number) => string, language: 'da' | 'en'): string {
  const words = messages[language]
  const { pseudoR2, p } = found
  if (pseudoR2 !== null && p !== null) return words.explained(share(pseudoR2), pInWords(p, language))
  return words.notCompared(whyNot(found)[language])
}

/** «= 0,001» as it is usually written. */
export function pInWords(p: number, language: 'da' | 'en'): string {
  return `= ${new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 3 }).format(p)}`
}

interface TypesInGroupsProps {
  visit: Visit
  shown: Shown
  types: number
  named: ReadonlyMap<number, TypeWords>
}

/** How large a part of each group is of each type; so few that they are not shown say so. */
function TypesInGroups({ visit, shown, types, named }: TypesInGroupsProps) {
  const words = messages[visit.language]
  const rows = shown.drawn.typesInGroups
  if (!rows) return null
  const percent = new Intl.NumberFormat(visit.language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' })
  return (
    <>
      <h3>{words.typesInGroups(types)}</h3>
      <div class="table-scroll" tabindex={0} role="group" aria-label={words.typesInGroups(types)}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{words.byGroup}</th>
              {Array.from({ length: types }, (_, t) => (
                <th scope="col">{nameOfType(named, t + 1)}</th>
              ))}
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, shares, people }) => (
              <tr>
                <th scope="row">{name}</th>
                {shares.map((share) => (
                  <td>
                    {share === null ? <span class="small">{words.hidden}</span> : percent.format(share)}
                  </td>
                ))}
                <td>{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

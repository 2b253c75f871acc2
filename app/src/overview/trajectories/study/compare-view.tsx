import { sharesOf } from '@lydhoer/measuring'
import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { FigureView } from '../figure-view.tsx'
import { draw, nameOfType, typesOf, type Asked, type Drawing } from '../figures.ts'
import type { TypeWords } from '../studies.ts'
import { StudyFrame } from './frame.tsx'
import { messages } from './messages.ts'

/** Groups beside each other, and the time before and after a reform. Never people. */
export function comparePage(
  visit: Visit,
  page: { drawing: Drawing; types: number; named: ReadonlyMap<number, TypeWords> },
) {
  const { language } = visit
  const { drawing, types, named } = page
  const words = messages[language]
  const { study, results } = drawing
  const figures = (asked: Asked) =>
    draw(drawing, asked, named, { legend: false })?.map((figure, part) => (
      <FigureView
        language={language}
        figure={figure}
        address={`/forloeb/${study.id}/figur`}
        asked={asked}
        part={part}
      />
    )) ?? null
  const groups = figures({ figure: 'distribution', of: 'groups' })
  const before = figures({ figure: 'distribution', of: 'before' })
  const r2 = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  const children = (
    <StudyFrame visit={visit} drawing={drawing} tab="compare">
      {!groups && !before && <p>{words.compareNone}</p>}
      {before && (
        <section>
          <h2>{words.around}</h2>
          <p class="small">{words.aroundLead}</p>
          <div class="plots">
            {before}
            {figures({ figure: 'distribution', of: 'after' })}
            {figures({ figure: 'mean-time', of: 'before' })}
            {figures({ figure: 'mean-time', of: 'after' })}
            {figures({ figure: 'transitions', of: 'before' })}
            {figures({ figure: 'transitions', of: 'after' })}
          </div>
        </section>
      )}
      {groups && (
        <section>
          <h2>{words.byGroup}</h2>
          <p>
            {results.groups
              ? words.explained(r2.format(results.groups.pseudoR2), pInWords(results.groups.p, language))
              : words.notYet}
          </p>
          <div class="plots types">{groups}</div>
          <TypesInGroups visit={visit} drawing={drawing} types={types} named={named} />
        </section>
      )}
    </StudyFrame>
  )
  return answer(visit, { title: words.compareTitle, children })
}

/** «= 0,001» as it is usually written. */
export function pInWords(p: number, language: 'da' | 'en'): string {
  return `= ${new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 3 }).format(p)}`
}

interface TypesInGroupsProps {
  visit: Visit
  drawing: Drawing
  types: number
  named: ReadonlyMap<number, TypeWords>
}

/** How large a part of each group is of each type; few are not shown. */
function TypesInGroups({ visit, drawing, types, named }: TypesInGroupsProps) {
  const words = messages[visit.language]
  const { groups } = drawing.worked
  const found = typesOf(drawing, types)
  if (!groups || !found) return null
  const names = [...new Set(groups)].sort(new Intl.Collator('da').compare)
  const of = Buffer.from(found.of, 'base64')
  const counts = names.map(() => new Array<number>(types).fill(0))
  groups.forEach((group, i) => {
    const row = counts[names.indexOf(group)]
    const type = of[i]
    if (row && type !== undefined) row[type] = (row[type] ?? 0) + 1
  })
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
            {names.map((name, g) => {
              const row = counts[g] ?? []
              const all = row.reduce((sum, one) => sum + one, 0)
              return (
                <tr>
                  <th scope="row">{name}</th>
                  {sharesOf(row).shares.map((share) => (
                    <td>
                      {share === null ? <span class="small">{words.hidden}</span> : percent.format(share)}
                    </td>
                  ))}
                  <td>{all}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

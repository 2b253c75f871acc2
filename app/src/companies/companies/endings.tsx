import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { endingNames, endings, leadsOn, type EndedAs } from '../../shared/companies/endings.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

/** So many citizens came to this in a year; no answer is several together. */
export interface Ending {
  year: number
  answer: EndedAs | null
  citizens: number
}

/** What became of those who came to a company, in the years that have ended and in which they were many enough. */
export async function endingsAt(sql: Sql, companyId: string): Promise<Ending[]> {
  const { rows } =
    await sqlTag<Ending>`select year, answer, citizens from company_endings(${companyId})`.execute(sql)
  const order: readonly (string | null)[] = [...endings, null]
  return rows.sort(
    (one, other) => other.year - one.year || order.indexOf(one.answer) - order.indexOf(other.answer),
  )
}

/** What became of those who came, or that they are too few to say; where nobody went on to something, a question. */
export function WhatBecame({ visit: { language }, all }: { visit: Visit; all: readonly Ending[] }) {
  const words = messages[language]
  const ledNowhere = all.length > 0 && all.every(({ answer }) => answer !== null && !leadsOn.includes(answer))
  return (
    <section id="blev-til">
      <h2>{words.became}</h2>
      {all.length === 0 && <p>{words.becameFew}</p>}
      {[...Map.groupBy(all, ({ year }) => year)].map(([year, its]) => (
        <>
          <h3>{year}</h3>
          <ul>
            {its.map(({ answer, citizens }) => (
              <li>
                {answer === null ? words.becameSeveral : endingNames[answer][language]}:{' '}
                {words.becameCitizens(citizens)}
              </li>
            ))}
          </ul>
        </>
      ))}
      {ledNowhere && (
        <p>
          <strong>{words.becameAsk}</strong>
        </p>
      )}
      <p class="small">{words.becameHow}</p>
    </section>
  )
}

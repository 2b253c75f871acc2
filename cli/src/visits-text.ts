import { loosenIn, whatIn, type Plan } from '@lydhoer/pairing'

type Language = 'da' | 'en'

const words = {
  da: {
    plan: (people: number, visits: number, weeks: number) =>
      `${people} ${people === 1 ? 'person' : 'personer'}, ${visits} besøg på ${weeks} uger.`,
    week: (week: number) => `Uge ${week}`,
    visits: (visitor: string, host: string) => `  ${visitor} besøger ${host}`,
    unmet: 'Det kunne ikke lade sig gøre:',
  },
  en: {
    plan: (people: number, visits: number, weeks: number) =>
      `${people} ${people === 1 ? 'person' : 'people'}, ${visits} visits in ${weeks} weeks.`,
    week: (week: number) => `Week ${week}`,
    visits: (visitor: string, host: string) => `  ${visitor} visits ${host}`,
    unmet: 'This could not be done:',
  },
}

/** A plan in plain words for the terminal: who visits whom, week by week, and what could not be met. */
export function planText({ visits, unmet }: Plan, people: number, weeks: number, language: Language): string {
  const say = words[language]
  const lines = [say.plan(people, visits.length, weeks)]
  if (unmet.length > 0) {
    lines.push('', say.unmet)
    for (const one of unmet)
      lines.push(`  ${[whatIn(language, one), loosenIn(language, one)].filter(Boolean).join(' ')}`)
  }
  let week = 0
  for (const visit of visits) {
    if (visit.week !== week) lines.push('', say.week(visit.week))
    week = visit.week
    lines.push(say.visits(visit.visitor, visit.host))
  }
  return `${lines.join('\n')}\n`
}

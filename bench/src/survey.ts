import { readAnswers, surveyOf } from '@lydhoer/survey'

/** Answers of so many people to so many questions, of so many units, who have something in common and something of their own. */
function answersOf(people: number, questions: number, units: number): string {
  let state = 7
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647
  const heading = [...Array.from({ length: questions }, (_, at) => `q${at}`), 'unit'].join(';')
  const rows = Array.from({ length: people }, () => {
    const own = next() * 3
    const answers = Array.from({ length: questions }, () => 1 + Math.min(4, Math.round(own + next() * 2)))
    return [...answers, `enhed ${Math.floor(next() ** 2 * units)}`].join(';')
  })
  return [heading, ...rows].join('\n')
}

/** A survey from the table to figures in which nobody is found; the same with twice as many people, and with a scale of all questions. */
export function run(print: (line: string) => void): void {
  for (const [people, questions, units, isScale] of [
    [500, 20, 10, false],
    [10_000, 20, 10, false],
    [20_000, 20, 10, false],
    [10_000, 20, 40, false],
    [500, 7, 1, true],
    [500, 20, 1, true],
    [1000, 20, 1, true],
  ] as const) {
    const table = answersOf(people, questions, units)
    const from = performance.now()
    const read = readAnswers(table, units > 1 ? { group: 'unit' } : {})
    const readIn = performance.now() - from
    const items = read.items.slice(0, questions).map(({ name }) => name)
    const survey = surveyOf(read, isScale ? { scales: [items] } : {})
    const all = performance.now() - from
    const hidden = survey.hidden.reduce((sum, { answers }) => sum + answers.length, 0)
    print(
      `${people} people × ${questions} questions, ${units} units${isScale ? ', one scale of all' : ''}: ${(all / 1000).toFixed(2)} s (${(readIn / 1000).toFixed(2)} s to read), ${hidden} counts hidden`,
    )
  }
}

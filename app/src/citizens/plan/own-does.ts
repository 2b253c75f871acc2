import { shortDate, type Tongue } from '@lydhoer/words'
import type { PlanLine } from './lines.ts'
import type { Names } from './names.ts'
import { ownMessages } from './own-messages.ts'

/** Who does it, and by when, as it is told to the citizen; '' where nobody does anything. */
export function whoDoes(language: Tongue, line: PlanLine, names: Names): string {
  const words = ownMessages[language].does
  const by = line.byDay && shortDate(language, line.byDay)
  if (line.does === 'citizen') return words.you(by)
  if (line.does === 'other') return words.other(line.other, by)
  if (line.does === 'department') return words.promised(line.other, by)
  if (line.does === 'worker') return words.promised(names.get(line.promisedBy ?? '') ?? words.somebody, by)
  return by && line.part !== 'rule' ? words.until(by) : ''
}

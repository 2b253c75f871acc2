import { longDate, shortDate, type Language } from '@lydhoer/words'
import { ofPart, parts, type Part, type PlanLine } from './lines.ts'
import { draftMessages } from './draft-messages.ts'
import { messages } from './messages.ts'
import type { Version } from './plans.ts'
import type { Around } from './seen.ts'

/** A field of the case system: what it is called here, and the text for it. */
export interface Field {
  part: Part
  label: string
  text: string
}

/**
 * The plan as text, a field for each part that has lines: a line each, with who does it and by when. The first line says from which day
 * it is, so that the text can be told from that of another version.
 */
export function fieldsOf(
  language: Language,
  { name, version, around }: { name: string; version: Version; around: Around },
): Field[] {
  const words = messages[language]
  const day = longDate(language, version.decidedAt ?? version.createdAt)
  return parts.flatMap((part) => {
    const lines = ofPart(version.lines, part)
    if (lines.length === 0) return []
    const text = [
      draftMessages[language].fieldFrom(day),
      ...lines.map((line) => lineAsText(language, line, name, around)),
    ]
    return [{ part, label: words.parts(name)[part], text: text.join('\n') }]
  })
}

function lineAsText(
  language: Language,
  line: PlanLine,
  name: string,
  { names, rules, answers }: Around,
): string {
  const words = messages[language]
  const rule = rules.get(line.ruleId ?? '')
  const by = line.byDay && shortDate(language, line.byDay)
  const who =
    line.does === 'citizen'
      ? name
      : line.does === 'worker'
        ? (names.get(line.promisedBy ?? '') ?? '')
        : line.other
  const says = [
    rule && (line.isSpared ? words.spared(rule.name[language], by) : words.applies(rule.name[language])),
    line.inOwnWords ? `“${line.words}”` : line.words,
    line.part === 'rule' && line.why !== '' && words.because(line.why),
  ]
  const doing = [who, !rule && by ? words.does.by(by) : ''].filter(Boolean).join(', ')
  const saidNo = answers.some(
    (one) => one.lineId === line.lineId && !one.isYes && !one.undoneAt && !one.talkedAt,
  )
  return [
    `- ${says.filter(Boolean).join(' ')}`,
    doing === '' ? '' : `(${doing})`,
    saidNo ? `(${draftMessages[language].fieldNo(name)})` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

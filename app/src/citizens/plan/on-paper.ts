import type { Block, Paper } from '@lydhoer/paper'
import { longDate, shortDate, type Language } from '@lydhoer/words'
import { standingOf, type Answer } from './answers.ts'
import { ofPart, type Part, type PlanLine } from './lines.ts'
import { originSaid } from './origin-said.ts'
import { ownMessages } from './own-messages.ts'
import { whoDoes } from './own-does.ts'
import type { Version } from './plans.ts'
import type { Around } from './seen.ts'

/**
 * A decided plan on paper, for the citizen: the same words in the same order as on the page, with the day from which it holds.
 *
 * @param of whose it is, and the number of the version, counted from the first
 */
export function planOnPaper(
  language: Language,
  version: Version & { decidedAt: Date },
  around: Around,
  of: { name: string; number: number },
): Paper {
  const words = ownMessages[language]
  const { lines: said } = standingOf(version, around.answers)
  const told = (line: PlanLine): Block[] => [
    {
      text: [ruleOf(language, line, around), line.inOwnWords ? `“${line.words}”` : line.words]
        .filter(Boolean)
        .join(' '),
    },
    ...noOf(language, said.get(line.lineId)),
    { note: about(language, line, around) },
  ]
  const part = (name: Part, heading = words.parts[name]): Block[] => {
    const lines = ofPart(version.lines, name)
    return lines.length === 0 ? [] : [{ heading }, ...lines.flatMap(told)]
  }
  const laws = [...ofPart(version.lines, 'law'), ...ofPart(version.lines, 'rule')]
  return {
    title: `${words.title}: ${of.name}`,
    language,
    made: version.decidedAt,
    blocks: [
      { note: words.paper(of.number, longDate(language, version.decidedAt)) },
      ...part('own'),
      ...part('goal'),
      ...part('agreed'),
      ...part('notAgreed'),
      ...(laws.length > 0
        ? [{ heading: words.parts.law }, ...laws.flatMap(told), { note: words.lawNote }]
        : []),
      { note: words.free },
    ],
  }
}

function ruleOf(language: Language, line: PlanLine, { rules }: Around): string {
  const words = ownMessages[language]
  const rule = rules.get(line.ruleId ?? '')
  if (!rule) return ''
  const says = line.isSpared
    ? words.spared(rule.name[language], line.byDay && shortDate(language, line.byDay))
    : words.applies(rule.name[language])
  return `${says} ${rule.says[language]}`
}

function noOf(language: Language, said: Answer | undefined): Block[] {
  if (!said || said.isYes) return []
  const words = ownMessages[language]
  return [
    { text: said.words === '' ? `${words.no}.` : `${words.no}: “${said.words}”` },
    { note: words.saidNo(shortDate(language, said.saidAt)) },
  ]
}

/** Who does it, why, from where it came, and whose words they are, in the order of the page. */
function about(language: Language, line: PlanLine, around: Around): string {
  const words = ownMessages[language]
  const done = around.done.get(line.lineId)
  const isLaws = line.part === 'law' || line.part === 'rule'
  return [
    whoDoes(language, line, around.names),
    done && words.done(shortDate(language, done.at)),
    line.why !== '' && (line.part === 'notAgreed' ? line.why : words.why(line.why)),
    originSaid(language, words.from, line, around),
    !line.inOwnWords && !isLaws && words.notOwn,
  ]
    .filter(Boolean)
    .join(' ')
}

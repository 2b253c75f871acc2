import { longDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { changesFrom } from './changes.ts'
import { draftMessages } from './draft-messages.ts'
import { holding, type PlanLine } from './lines.ts'
import type { Version } from './plans.ts'
import type { Rule } from './rules.ts'

/** Words as one counts them when reading. */
const wordsIn = (lines: readonly PlanLine[]): number =>
  lines.reduce((sum, { words }) => sum + (words.match(/\p{L}[\p{L}\p{N}'’-]*|\d+/gu)?.length ?? 0), 0)

/** The old plan and the new one beside each other, with what became of each line; how long they are is told to whoever writes. */
export function SideBySide({
  visit,
  before,
  now,
  rules,
}: {
  visit: Visit
  before: Version
  now: Version
  rules: ReadonlyMap<string, Rule>
}) {
  const { language } = visit
  const words = draftMessages[language]
  const changes = changesFrom(before.lines, now.lines)
  const became = new Map(changes.map((change) => [change.line.lineId, change.is]))
  const old = holding(before.lines)
  const held = holding(now.lines)
  const left = new Set(old.map(({ lineId }) => lineId))
  if (changes.length === 0) return null
  const says = ({ words: said, ruleId }: PlanLine) =>
    [rules.get(ruleId ?? '')?.name[language], said].filter(Boolean).join(': ')
  const Cell = ({ line, is }: { line: PlanLine | undefined; is: 'new' | 'changed' | 'out' | undefined }) => (
    <td>
      {line && (
        <>
          {is && <b class="mark">{words.became[is]}</b>}
          {is === 'out' ? <s>{says(line)}</s> : says(line)}
        </>
      )}
    </td>
  )
  return (
    <section class="side-by-side" id="forskel">
      <h2>{words.sideBySide}</h2>
      <p class="small">{words.length(wordsIn(old), wordsIn(held))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.old(longDate(language, before.decidedAt ?? before.createdAt))}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {old.map((line) => {
            const is = became.get(line.lineId)
            const now = held.find(({ lineId }) => lineId === line.lineId)
            return (
              <tr class={is}>
                <Cell line={line} is={is === 'out' ? is : undefined} />
                <Cell line={now} is={is === 'changed' ? is : undefined} />
              </tr>
            )
          })}
          {held
            .filter(({ lineId }) => !left.has(lineId))
            .map((line) => (
              <tr class="new">
                <td></td>
                <Cell line={line} is="new" />
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

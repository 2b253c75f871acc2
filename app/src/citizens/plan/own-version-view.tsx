import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { ownParents } from '../matter/pages.tsx'
import { standingOf } from './answers.ts'
import { changesFrom } from './changes.ts'
import { ownMessages } from './own-messages.ts'
import { PlanParts } from './own-parts.tsx'
import type { Version } from './plans.ts'
import type { Around } from './seen.ts'

/** One version as it was decided, or a draft as it stands; and what is different from the one before. */
export function ownVersionPage(
  visit: Visit,
  of: {
    version: Version
    before: Version | undefined
    around: Around
    workers: readonly string[]
    /** Whether it is the one that holds. */
    isNow: boolean
  },
) {
  const { version, before, around, workers, isNow } = of
  const { tongue: language } = visit
  const words = ownMessages[language]
  const day = version.decidedAt && longDate(language, version.decidedAt)
  const changes = before ? changesFrom(before.lines, version.lines) : []
  return answer(visit, {
    title: day ? words.oldTitle(day) : words.draftTitle,
    when: day ? (isNow ? undefined : words.oldNote) : words.draftNote,
    seen: {
      rows: 'plan_line',
      with: workers.length > 0 ? workers : [words.does.somebody.toLowerCase()],
    },
    parents: [...ownParents(visit), { href: '/min/plan', word: words.title }],
    narrow: true,
    next: [{ href: '/min/plan', word: words.newer }],
    children: (
      <div class="own-plan">
        <PlanParts
          visit={visit}
          version={version}
          around={around}
          standing={standingOf(version, around.answers)}
          answers={null}
        />
        {before?.decidedAt && changes.length > 0 && (
          <section id="forskel">
            <h2>{words.isNew(longDate(language, before.decidedAt))}</h2>
            {version.why !== '' && <p dir="auto">{version.why}</p>}
            <ul class="bare changes">
              {changes.map((change) => (
                <li>
                  <b>{words.change_[change.is]}</b>
                  {change.is !== 'new' && (
                    <>
                      {change.is === 'changed' && <p class="small">{words.was}</p>}
                      <p>
                        <s dir="auto">{change.before.words}</s>
                      </p>
                    </>
                  )}
                  {change.is !== 'out' && <p dir="auto">{change.line.words}</p>}
                  {change.is === 'out' && around.done.has(change.line.lineId) && (
                    <p class="small">{words.wasDone}</p>
                  )}
                  {change.line.why !== '' && <p class="small">{words.why(change.line.why)}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  })
}

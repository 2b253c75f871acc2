import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { standingOf } from './answers.ts'
import { messages } from './messages.ts'
import type { Version } from './plans.ts'
import type { Around } from './seen.ts'
import { SideBySide } from './side-by-side.tsx'
import { PlanParts } from './view.tsx'

/** One version as it was decided, with its answers, and beside the one before it. */
export function versionPage(
  visit: Visit,
  of: { citizen: Citizen; version: Version; before: Version | undefined; around: Around; isNow: boolean },
) {
  const { citizen, version, before, around, isNow } = of
  const { language } = visit
  const words = messages[language]
  const standing = standingOf(version, around.answers)
  return answer(visit, {
    title: words.titleOf(citizen.firstName, longDate(language, version.decidedAt ?? version.createdAt)),
    when: isNow ? undefined : words.oldNote,
    seen: { rows: 'plan_line', with: [citizen.firstName] },
    parents: [...parentsOf(citizen), { href: `/borgere/${citizen.id}/plan`, word: words.word }],
    next: [{ href: `/borgere/${citizen.id}/plan`, word: words.newer }],
    children: (
      <>
        <div class="lines">
          <div class="plan-rows">
            <PagesOf visit={visit} citizen={citizen} />
            {version.why !== '' && <p class="whole-says">{version.why}</p>}
            <PlanParts
              visit={visit}
              citizen={citizen}
              version={version}
              around={around}
              standing={standing}
            />
          </div>
        </div>
        {before && <SideBySide visit={visit} before={before} now={version} rules={around.rules} />}
      </>
    ),
  })
}

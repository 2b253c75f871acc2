import { longDate, say, shortDate, type Tongue } from '@lydhoer/words'
import { LongText } from '../../shared/page/form/controls.tsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import type { Kept } from '../../shared/retention/rules.ts'
import type { WaitNow } from '../matter/waits-now.tsx'
import { standingOf, type Answer, type Standing } from './answers.ts'
import { changesFrom, countOf } from './changes.ts'
import { ownWordsForm } from './form.ts'
import { ownMessages } from './own-messages.ts'
import { PlanFolded, PlanParts } from './own-parts.tsx'
import { OwnPicked } from './own-pick-view.tsx'
import { notTaken } from './picks.ts'
import type { Plan, Version } from './plans.ts'
import type { Around } from './seen.ts'

export interface OwnPlan extends Plan {
  around: Around
  /** What the citizen waits for now. */
  waits: readonly WaitNow[]
  /** Those who work with the citizen today. */
  workers: readonly string[]
  earlier: readonly { id: string; decidedAt: Date }[]
  kept: Kept | null
}

const seenBy = (workers: readonly string[], language: Tongue) => ({
  rows: 'plan_line' as const,
  with: workers.length > 0 ? workers : [ownMessages[language].does.somebody.toLowerCase()],
})

/** The citizen's plan: their words first and largest, what was agreed, and what was not; a yes, a no, or nothing. */
export function ownPage(
  visit: Visit,
  { holds, before, draft, around, waits, workers, earlier, kept }: OwnPlan,
) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const draftLink = draft && (
    <p class="small">
      {words.drafting} <a href={`/min/plan/version/${draft.id}`}>{words.seeDraft}</a>
    </p>
  )
  const head = {
    title: words.title,
    seen: seenBy(workers, language),
    parents: ownParents(visit),
    narrow: true,
  }
  if (!holds?.decidedAt)
    return answer(visit, {
      ...head,
      children: (
        <>
          <p>{words.none}</p>
          {draftLink}
          <OwnPicked visit={visit} picks={notTaken(around.picks.values(), visit.me.personId, [draft])} />
        </>
      ),
    })
  const standing = standingOf(holds, around.answers)
  const picks = notTaken(around.picks.values(), visit.me.personId, [holds, draft])
  const old = earlier.filter(({ id }) => id !== holds.id)
  return answer(visit, {
    ...head,
    children: (
      <div class="own-plan one-screen">
        <PlanFolded
          visit={visit}
          version={holds}
          around={around}
          standing={standing}
          answers="no"
          waits={waits}
        />
        {before && <WhatIsNew visit={visit} holds={holds} before={before} />}
        <OwnPicked visit={visit} picks={picks} />
        <Whole visit={visit} standing={standing} />
        <section class="quietly">
          {draftLink}
          <p class="small">{words.decided(longDate(language, holds.decidedAt))}</p>
          <p class="row tight">
            <a href={`/min/plan/version/${holds.id}/pdf`}>{words.print}</a>
            <a href="/min/plan/linjer">{words.lineByLine}</a>
          </p>
          {old.length > 0 && (
            <>
              <h2>{words.old}</h2>
              <ul class="bare">
                {old.map(({ id, decidedAt }) => (
                  <li>
                    <a href={`/min/plan/version/${id}`}>{longDate(language, decidedAt)}</a>
                  </li>
                ))}
              </ul>
              <p class="small">{words.oldKept}</p>
            </>
          )}
          <KeptUntil language={language} kept={kept} />
        </section>
      </div>
    ),
  })
}

/** What is different from the plan before, and why, in a few words. */
function WhatIsNew({ visit, holds, before }: { visit: Visit; holds: Version; before: Version }) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const said = words.changes(countOf(changesFrom(before.lines, holds.lines)))
  if ((said === '' && holds.why === '') || !before.decidedAt) return null
  return (
    <details class="more is-new">
      <summary>{words.isNew(shortDate(language, before.decidedAt))}</summary>
      {holds.why !== '' && <p>{holds.why}</p>}
      <p class="small">
        {said} <a href={`/min/plan/version/${holds.id}#forskel`}>{words.seeChanges}</a>
      </p>
    </details>
  )
}

/** Yes or no to all of it; leaving it is fine. */
function Whole({ visit, standing: { whole } }: { visit: Visit; standing: Standing }) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  if (whole)
    return (
      <section class="whole" id="svar">
        <p>{(whole.isYes ? words.youSaidYes : words.youSaidNo)(shortDate(language, whole.saidAt))}</p>
        {whole.words !== '' && <OwnWords of="citizen">{whole.words}</OwnWords>}
        <div class="row tight">
          <form method="post" action={`/min/plan/fortryd/${whole.id}`}>
            <button class="quiet">{words.undo}</button>
          </form>
          {!whole.isYes && (
            <a class="quiet" href={`/min/plan/ord/${whole.id}`}>
              {whole.words === '' ? words.write : words.change}
            </a>
          )}
        </div>
      </section>
    )
  return (
    <section class="whole" id="svar">
      <form method="post" action="/min/plan/svar">
        <input type="hidden" name="submissionId" value={crypto.randomUUID()} autocomplete="off" />
        <button class="button do" name="says" value="yes">
          {words.wholeYes}
        </button>
        <button class="quiet" name="says" value="no">
          {words.wholeNo}
        </button>
      </form>
      <p class="small">{words.free}</p>
    </section>
  )
}

/** Until when it is kept and why, or that nobody has decided it. */
function KeptUntil({ language, kept }: { language: Tongue; kept: Kept | null }) {
  const words = ownMessages[language]
  return (
    <p class="small">
      {kept
        ? `${words.kept(longDate(language, kept.until), say(kept.because, language))} ${words.keptLonger}`
        : words.notKept}
    </p>
  )
}

/** Each line with a yes and a no of its own. */
export function linesPage(visit: Visit, { holds, around, workers }: OwnPlan & { holds: Version }) {
  const words = ownMessages[visit.tongue]
  const standing = standingOf(holds, around.answers)
  return answer(visit, {
    title: words.lineByLineTitle,
    when: words.free,
    seen: seenBy(workers, visit.tongue),
    parents: [...ownParents(visit), { href: '/min/plan', word: words.title }],
    narrow: true,
    children: (
      <div class="own-plan">
        <PlanParts visit={visit} version={holds} around={around} standing={standing} answers="both" />
      </div>
    ),
  })
}

/** What it is instead, in the citizen's words. */
export function wordsPage(
  visit: Visit,
  {
    said,
    about,
    workers,
    again,
  }: { said: Answer; about: string; workers: readonly string[]; again?: Again | undefined },
) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const form = fill(language, ownWordsForm, { again, first: { words: said.words } })
  return answer(
    visit,
    {
      title: words.wordsTitle,
      seen: seenBy(workers, language),
      parents: [...ownParents(visit), { href: '/min/plan', word: words.title }],
      narrow: true,
      children: (
        <>
          <ErrorSummary {...form} />
          {about !== '' && (
            <p>
              {words.about}: <s>{about}</s>
            </p>
          )}
          <FormOf form={form} to={`/min/plan/ord/${said.id}`}>
            <LongText form={form} name="words" label={words.yourWords} hint={words.wordsHint} rows={4} />
            <button class="button do">{words.save}</button>
          </FormOf>
        </>
      ),
    },
    form.status,
  )
}

import { LongText } from '../../shared/page/form/controls.tsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { parentsOf } from '../matter/pages.tsx'
import { standingOf } from './answers.ts'
import { asksOf } from './asks.ts'
import { draftMessages } from './draft-messages.ts'
import { decideForm } from './form.ts'
import { ofPart, type Part, type PlanLine } from './lines.ts'
import { messages } from './messages.ts'
import { Picked } from './pick-view.tsx'
import type { PlanPick } from './picks.ts'
import type { Version } from './plans.ts'
import type { Around } from './seen.ts'
import { SideBySide } from './side-by-side.tsx'
import { PlanParts } from './view.tsx'

export interface DraftPage {
  citizen: Citizen
  draft: Version
  holds: Version | undefined
  around: Around
  /** What the citizen has said on the agenda, and is not in the draft. */
  said: readonly AgendaLine[]
  /** What they have chosen in conversations, and is not in the draft. */
  picks: readonly PlanPick[]
  again?: Again | undefined
}

/** Where the plan is written, with the citizen beside one. */
export function draftPage(visit: Visit, page: DraftPage) {
  const { citizen, draft, holds, around, said, picks, again } = page
  const { language } = visit
  const words = draftMessages[language]
  const { firstName: name } = citizen
  const address = `/borgere/${citizen.id}/plan/skriv`
  const form = fill(language, decideForm, { again })
  const asks = asksOf(language, { lines: draft.lines, before: holds?.lines ?? [], name, around })
  const out = draft.lines.filter(({ isOut }) => isOut)
  return answer(
    visit,
    {
      title: words.title(name),
      when: words.lead(name),
      seen: { rows: 'plan_line', with: [name] },
      parents: [
        ...parentsOf(citizen),
        { href: `/borgere/${citizen.id}/plan`, word: messages[language].word },
      ],
      children: (
        <>
          <ErrorSummary {...form} />
          <div class="lines">
            <div class="plan-rows">
              <Picked visit={visit} citizen={citizen} picks={picks} open={around.open} />
              <PlanParts
                visit={visit}
                citizen={citizen}
                version={draft}
                around={around}
                standing={standingOf(holds ?? draft, around.answers)}
                acts={(line) => <Acts visit={visit} line={line} draft={draft} address={address} />}
                asks={(line) => (asks.get(line.lineId) ?? []).map((one) => <p class="asks">{one}</p>)}
                after={(part) => (
                  <>
                    {part === 'own' && said.length > 0 && (
                      <FromAgenda visit={visit} name={name} said={said} address={address} />
                    )}
                    <p class="add">
                      <a class="button" href={`${address}/ny?del=${part}`}>
                        {words.add[part](name)}
                      </a>
                    </p>
                  </>
                )}
              />
              {out.length > 0 && (
                <section class="part">
                  <h2>{words.takenOut}</h2>
                  <p class="small">{words.takenOutNote(name)}</p>
                  <ul class="bare plan-lines">
                    {out.map((line) => (
                      <li class="plan-row">
                        <div class="what">
                          <p>
                            <s>{line.words}</s>
                          </p>
                          {around.done.has(line.lineId) && <p class="small">{words.isDone}</p>}
                          <form method="post" action={`${address}/${line.lineId}/ud`}>
                            <button class="quiet" name="out" value="no" aria-label={words.backOf(line.words)}>
                              {words.back}
                            </button>
                          </form>
                        </div>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section class="part decide">
                <h2>{words.decideTitle}</h2>
                <FormOf form={form} to={`${address}/beslut`}>
                  {holds && (
                    <LongText form={form} name="why" label={words.why} hint={words.whyHint(name)} rows={2} />
                  )}
                  <button class="button do">{words.decide}</button>
                  <p class="small">{words.decideHint(name)}</p>
                </FormOf>
                <div class="row tight">
                  <a href={`${address}/saet-ind`}>{words.paste}</a>
                  <form method="post" action={`${address}/kasser`}>
                    <button class="quiet gone">{words.throwAway}</button>
                  </form>
                </div>
              </section>
            </div>
          </div>
          {holds && <SideBySide visit={visit} before={holds} now={draft} rules={around.rules} />}
        </>
      ),
    },
    form.status,
  )
}

function Acts({
  visit,
  line,
  draft,
  address,
}: {
  visit: Visit
  line: PlanLine
  draft: Version
  address: string
}) {
  const words = draftMessages[visit.language]
  const [first] = ofPart(draft.lines, line.part)
  return (
    <div class="row tight">
      <a href={`${address}/${line.lineId}`} aria-label={words.changeOf(line.words)}>
        {words.change}
      </a>
      <form method="post" action={`${address}/${line.lineId}/ud`}>
        <button class="quiet" name="out" value="yes" aria-label={words.outOf(line.words)}>
          {words.out}
        </button>
      </form>
      {first !== line && (
        <form method="post" action={`${address}/${line.lineId}/op`}>
          <button class="quiet" aria-label={words.upOf(line.words)}>
            {words.up}
          </button>
        </form>
      )}
    </div>
  )
}

/** What the citizen wanted to talk about, to be taken along as it was said. */
function FromAgenda({
  visit,
  name,
  said,
  address,
}: {
  visit: Visit
  name: string
  said: readonly AgendaLine[]
  address: string
}) {
  const words = draftMessages[visit.language]
  const part: Part = 'own'
  return (
    <details class="from-agenda">
      <summary>{words.fromAgenda(name)}</summary>
      <p class="small">{words.fromAgendaNote}</p>
      <ul class="bare">
        {said.map((line) => (
          <li>
            <OwnWords of="citizen">{line.words}</OwnWords>
            <form method="post" action={`${address}/tag`}>
              <input type="hidden" name="line" value={line.id} />
              <input type="hidden" name="part" value={part} />
              <button class="quiet" aria-label={words.takeOf(line.words)}>
                {words.take}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

import { firstName, longDate, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { ownParents } from '../matter/pages.tsx'
import { Helped } from './helped.tsx'
import type { Complaint } from './complaints.ts'
import { Dialogue, Folded, TheWords } from './dialogue.tsx'
import { ownOutcome, replyForm, sendOnForm } from './form.ts'
import { placeNames } from './kinds.ts'
import { leaderName, type Leader } from '../matter/leaders.ts'
import { ownMessages } from './own-messages.ts'
import { missedDays, openFor, ownStanding, RightToComplain } from './own-view.tsx'
import { standingOf } from './standing.ts'
import type { Step } from './steps.ts'

/** Which of the forms of the page was tried and could not be used. */
export type OwnForm = 'reply' | 'outcome' | 'sendOn'

interface OnePage {
  complaint: Complaint
  leaders: readonly Leader[]
  /** For how long it is kept, and why. */
  kept: string
  tried?: { form: OwnForm; again: Again } | undefined
}

/** One complaint of the citizen's: how it stands first, then what each has said, and what one can do. */
export function ownComplaintPage(visit: Visit, { complaint, leaders, kept, tried }: OnePage) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const address = `/min/klage/${complaint.id}`
  const standing = standingOf(complaint, services.now())
  const again = (form: OwnForm) => (tried?.form === form ? tried.again : undefined)
  const reply = fill(language, replyForm, { again: again('reply') })
  const outcome = fill(language, ownOutcome, { again: again('outcome'), among: 'came' })
  const sending = fill(language, sendOnForm, { again: again('sendOn'), among: 'on' })
  const forms = [reply, outcome, sending]
  const others = leaders.filter(({ id }) => id !== complaint.toId)
  const isLate = standing.is === 'waits' && standing.isLate
  const hasBegun = standing.is !== 'waits'
  return answer(
    visit,
    {
      title: words.oneTitle(longDate(language, complaint.receivedOn)),
      when: words.sentTo(complaint.to),
      seen: { rows: 'complaint', with: [firstName(complaint.to)], openFor: openFor(visit, [complaint]) },
      parents: [...ownParents(visit), { href: '/min/klage', word: words.title }],
      narrow: true,
      children: (
        <>
          <ErrorSummary language={language} problems={forms.flatMap(({ problems }) => problems)} />
          <section class="soft standing">
            {missedDays(visit, complaint).map((missed) => (
              <p>{missed}</p>
            ))}
            <p>
              <strong>{ownStanding(visit, complaint)}</strong>
            </p>
          </section>
          {complaint.kind === 'decision' && <RightToComplain language={language} />}
          <TheWords language={language} complaint={complaint} title={words.youWrote} />
          <Dialogue language={language} steps={complaint.steps} says={(step) => says(visit, step)} />
          {standing.is === 'invited' && (
            <FormOf form={reply} to={`${address}/svar`}>
              <OneOf
                form={reply}
                name="says"
                label={words.reply}
                options={(['yes', 'otherTime', 'no'] as const).map((one) => ({
                  value: one,
                  label: words.replies[one],
                }))}
              />
              <LongText form={reply} name="words" label={words.replyWords} hint={words.replyHint} rows={3} />
              <Helped form={reply} />
              <button class="button do">{words.answer}</button>
              <p class="small">{words.replyFine}</p>
            </FormOf>
          )}
          {hasBegun && standing.is !== 'invited' && (
            <FormOf form={outcome} to={`${address}/ord`}>
              <LongText form={outcome} name="words" label={words.came} hint={words.cameHint} rows={4} />
              <Helped form={outcome} />
              <button class="button">{words.keep}</button>
            </FormOf>
          )}
          {hasBegun && (
            <form method="post" action={`${address}/${complaint.endedAt ? 'aaben' : 'faerdig'}`} class="row">
              <button class="button">{complaint.endedAt ? words.notFinished : words.finish}</button>
              {complaint.endedAt && <span class="small">{words.notFinishedHint}</span>}
            </form>
          )}
          <section class="part">
            <h2>{words.showTitle}</h2>
            <p>{complaint.isShown ? words.isShown : words.notShown}</p>
            <form method="post" action={`${address}/vis`}>
              <button class="button" name="shown" value={complaint.isShown ? 'no' : 'yes'}>
                {complaint.isShown ? words.hide : words.show}
              </button>
            </form>
          </section>
          {others.length > 0 && !complaint.endedAt && (
            <Folded title={words.sendOnTitle} open={isLate || sending.problems.length > 0}>
              <p>{words.sendOnWhy(firstName(complaint.to))}</p>
              <FormOf form={sending} to={`${address}/videre`}>
                <Choice
                  form={sending}
                  name="to"
                  label={words.sendOnTo}
                  none={words.chooseLeader}
                  options={others.map((one) => ({ value: one.id, label: leaderName(language, one) }))}
                />
                <button class="button">{words.sendOn}</button>
              </FormOf>
            </Folded>
          )}
          <Folded title={words.takeBackTitle}>
            <p>{words.takeBackWhy}</p>
            <form method="post" action={`${address}/slet`}>
              <button class="button gone">{words.takeBack}</button>
            </form>
          </Folded>
          <p class="small">{kept}</p>
          {complaint.kind !== 'decision' && <RightToComplain language={language} />}
        </>
      ),
    },
    tried ? 422 : 200,
  )
}

/** Who did what, said to the citizen. */
function says({ tongue: language }: Visit, { kind, isCitizens, by, to, startsAt, place }: Step): string {
  const words = ownMessages[language].said
  const who = firstName(by)
  switch (kind) {
    case 'invited':
      return words.invited(
        who,
        startsAt ? whenItBegins(language, startsAt) : '',
        place ? placeNames[place][language] : '',
      )
    case 'answered':
      return words.answered(who)
    case 'cameOfIt':
      return isCitizens ? words.cameOfItMine : words.cameOfItTheirs(who)
    case 'sentOn':
      return isCitizens ? words.sentOnMine(to) : words.sentOnTheirs(who, to)
    default:
      return words[kind]
  }
}

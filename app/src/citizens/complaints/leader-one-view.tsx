import { firstName, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Clock, Day, LongText, OneOf, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Complaint } from './complaints.ts'
import { Dialogue, Folded, TheWords } from './dialogue.tsx'
import { invitation, outcome, sendOnForm, writtenAnswer } from './form.ts'
import { placeNames, places } from './kinds.ts'
import { leaderName, type Leader } from '../matter/leaders.ts'
import { leadersStanding } from './leader-view.tsx'
import { messages } from './messages.ts'
import { dayInWords } from './own-view.tsx'
import { cameLate, standingOf, type Standing } from './standing.ts'
import type { Step } from './steps.ts'

/** Which of the forms of the page was tried and could not be used. */
export type LeadersForm = 'invite' | 'write' | 'outcome' | 'sendOn'

interface OnePage {
  complaint: Complaint
  leaders: readonly Leader[]
  tried?: { form: LeadersForm; again: Again } | undefined
}

/** Where it is the leader's turn to invite, and so the first thing on the page. */
const isToInvite = ({ is }: Standing) => is === 'waits' || is === 'otherTime'

/** One complaint, for the leader it was sent to: the citizen's words, what each has said, and an invitation to talk. */
export function receivedOnePage(visit: Visit, { complaint, leaders, tried }: OnePage) {
  const { language, services } = visit
  const words = messages[language]
  const address = `/klager/${complaint.id}`
  const standing = standingOf(complaint, services.now())
  const from = firstName(complaint.from)
  const others = leaders.filter(({ id }) => id !== complaint.toId)
  const again = (form: LeadersForm) => (tried?.form === form ? tried.again : undefined)
  const inviting = fill(language, invitation(services.now()), {
    again: again('invite'),
    first: { place: 'here' },
  })
  const writing = fill(language, writtenAnswer, { again: again('write'), among: 'write' })
  const came = fill(language, outcome, { again: again('outcome'), among: 'came' })
  const sending = fill(language, sendOnForm, { again: again('sendOn'), among: 'on' })
  const forms = [inviting, writing, came, sending]
  const missed = [
    ...(complaint.missedDay ? [words.missed(dayInWords(language, complaint.missedDay))] : []),
    ...(cameLate(complaint) ? [words.cameLate(dayInWords(language, complaint.answerBy))] : []),
  ]
  return answer(
    visit,
    {
      title: words.oneTitle(complaint.from),
      when: words.received(dayInWords(language, complaint.receivedOn)),
      seen: {
        rows: 'complaint',
        with: [from],
        openFor: complaint.isShown ? [words.thoseWhoWork] : [],
      },
      children: (
        <>
          <ErrorSummary language={language} problems={forms.flatMap(({ problems }) => problems)} />
          <section class="soft standing">
            {missed.map((one) => (
              <p>{one}</p>
            ))}
            <p>
              <strong>{leadersStanding(visit, complaint)}</strong>
            </p>
          </section>
          {complaint.kind === 'decision' && <p>{words.decision}</p>}
          <TheWords
            language={language}
            complaint={complaint}
            title={complaint.came === 'page' ? words.wrote(from) : words.wroteDown(from)}
          />
          <Dialogue
            language={language}
            steps={complaint.steps}
            says={(step) => says(visit, complaint, step)}
          />
          {!complaint.endedAt && (
            <Folded
              title={complaint.answeredAt ? words.inviteAgain : words.invite}
              open={isToInvite(standing) || inviting.problems.length > 0}
            >
              <p class="small">{words.inviteLead}</p>
              <FormOf form={inviting} to={`${address}/indbyd`}>
                <div class="row fields">
                  <Day form={inviting} name="day" label={words.day} />
                  <Clock form={inviting} name="clock" label={words.clock} />
                </div>
                <OneOf
                  form={inviting}
                  name="place"
                  label={words.place}
                  options={places.map((place) => ({ value: place, label: words.placeNames[place] }))}
                />
                <LongText
                  form={inviting}
                  name="words"
                  label={words.inviteWords}
                  hint={words.inviteHint}
                  rows={4}
                />
                <button class="button do">{words.send}</button>
              </FormOf>
            </Folded>
          )}
          {!complaint.endedAt && (
            <Folded title={words.write} open={standing.is === 'saidNo' || writing.problems.length > 0}>
              <p class="small">{words.writeLead}</p>
              <FormOf form={writing} to={`${address}/svar`}>
                <LongText form={writing} name="words" label={words.writeWords} rows={4} />
                <button class="button">{words.writeSend}</button>
              </FormOf>
            </Folded>
          )}
          {standing.is !== 'waits' && (
            <Folded
              title={words.came}
              open={(standing.is === 'agreed' && standing.isOver) || came.problems.length > 0}
            >
              <FormOf form={came} to={`${address}/ord`}>
                <LongText form={came} name="words" label={words.came} hint={words.cameHint} rows={4} />
                <Tick form={came} name="ends" label={words.cameEnds} />
                <button class="button">{words.keep}</button>
              </FormOf>
            </Folded>
          )}
          {complaint.endedAt && (
            <form method="post" action={`${address}/aaben`}>
              <button class="button">{words.openAgain}</button>
            </form>
          )}
          {others.length > 0 && !complaint.endedAt && (
            <Folded title={words.sendOnTitle} open={sending.problems.length > 0}>
              <p>{words.sendOnWhy}</p>
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
          <p class="small">{complaint.isShown ? words.shownToThem : words.notTheirCase}</p>
        </>
      ),
    },
    tried ? 422 : 200,
  )
}

/** Who did what, said to whoever works here. */
export function says(
  { language }: Visit,
  complaint: Pick<Complaint, 'from'>,
  { kind, by, to, startsAt, place }: Step,
): string {
  const words = messages[language].said
  const who = firstName(by)
  switch (kind) {
    case 'invited':
      return words.invited(
        who,
        startsAt ? whenItBegins(language, startsAt) : '',
        place ? placeNames[place][language] : '',
      )
    case 'answered':
    case 'cameOfIt':
      return words[kind](who)
    case 'sentOn':
      return words.sentOn(who, to)
    default:
      return words[kind](firstName(complaint.from))
  }
}

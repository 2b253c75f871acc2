import { dateAndTime, firstName, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { LongText, OneOf, Text, Tick } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { roomParties } from '../kinds.ts'
import { ownMessages } from '../own-messages.ts'
import { ownAnswer, ownGrasp } from './form.ts'
import { OwnRecording } from './own-recording.tsx'
import type { OwnFlip, OwnInvitation } from './own.ts'

export const ownAddress = '/min/flip'

/** What a citizen is invited to. */
export function ownFlipsPage(visit: Visit, all: readonly OwnInvitation[]) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const children = (
    <>
      {all.length === 0 && <p>{words.none}</p>}
      {all.map(({ flip, invitedBy, says }) => (
        <section>
          <h2 dir="auto">{flip.theme}</h2>
          <p>
            {dateAndTime(language, flip.startsAt)} {flip.isOff && words.isOff}
          </p>
          <p>
            {invitedBy && words.invitedBy(firstName(invitedBy))} {words.says[says ?? 'none']}
          </p>
          <p>
            <a href={`${ownAddress}/${flip.id}`} aria-label={`${words.see}: ${flip.theme}`}>
              {words.see}
            </a>
          </p>
        </section>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, narrow: true, children },
    ...{
      seen: { rows: 'flip_citizen', with: [words.whoInvited] },
      parents: [{ href: '/min', word: words.mine }],
    },
  })
}

interface OwnPage {
  own: OwnFlip
  answering?: Again | undefined
  grasping?: Again | undefined
}

/** One meeting: the invitation in their words, their answer, and what came of it. */
export function ownFlipPage(visit: Visit, { own, answering, grasping }: OwnPage) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const { flip, inside } = own
  const hasBegun = inside.phase !== 'planned'
  const children = (
    <>
      {(answering ?? grasping) && (
        <ErrorSummary problems={(answering ?? grasping)?.problems ?? []} language={language} />
      )}
      {flip.isOff && <p>{words.isOff}</p>}
      <Invitation visit={visit} own={own} />
      {!flip.isOff && <Answering visit={visit} own={own} again={answering} />}
      {inside.parts.length > 0 && (
        <section>
          <h2>{words.programme}</h2>
          <ul>
            {inside.parts.map(({ title, minutes }) => (
              <li dir="auto">
                {words.minutes(minutes)} {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <OwnRecording visit={visit} own={own} />
      {(hasBegun || own.grasps.length > 0) && <Grasped visit={visit} own={own} again={grasping} />}
      {own.summary && <Summed visit={visit} own={own} summary={own.summary} />}
      <h2>{words.kept}</h2>
      <p>{own.kept}</p>
      <form method="post" action={`${ownAddress}/${flip.id}/slet`} class="row">
        <button class="quiet gone" aria-describedby="slet">
          {words.leave}
        </button>
        <span class="small" id="slet">
          {words.leaveHint}
        </span>
      </form>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: flip.theme, when: words.kind[flip.kind], narrow: true, children },
      ...{ seen: { rows: 'flip_citizen', with: [words.whoInvited] }, except: words.whoSees },
      parents: [
        { href: '/min', word: words.mine },
        { href: ownAddress, word: words.title },
      ],
    },
    (answering ?? grasping) ? 422 : 200,
  )
}

function Invitation({ visit: { tongue: language }, own }: { visit: Visit; own: OwnFlip }) {
  const words = ownMessages[language]
  const { flip } = own
  return (
    <section class="soft">
      {own.invitedBy && <p>{words.invitedBy(firstName(own.invitedBy))}</p>}
      <dl>
        <dt>{words.when}</dt>
        <dd>
          {dateAndTime(language, flip.startsAt)}. {words.lasts(flip.minutes)}
        </dd>
        {own.where && (
          <>
            <dt>{words.where}</dt>
            <dd dir="auto">{own.where}</dd>
          </>
        )}
        <dt>{words.whyYou}</dt>
        <dd class="words" dir="auto">
          {own.why}
        </dd>
        <dt>{words.who}</dt>
        <dd class="words" dir="auto">
          {own.who}
        </dd>
        <dt>{words.bring}</dt>
        <dd class="words" dir="auto">
          {own.bring || words.bringNothing}
        </dd>
        <dt>{words.transport}</dt>
        <dd class="words" dir="auto">
          {own.transport || words.noTransport}
        </dd>
      </dl>
      <p>{words.costsNothing}</p>
    </section>
  )
}

function Answering({ visit, own, again }: { visit: Visit; own: OwnFlip; again?: Again | undefined }) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const { seat, flip } = own
  const first = { says: seat.says ?? '', called: seat.says ? seat.called : firstName(me.displayName) }
  const form = fill(language, ownAnswer, { again, first, among: 'svar' })
  return (
    <FormOf form={form} to={`${ownAddress}/${flip.id}/svar`}>
      <h2>{words.answer}</h2>
      <OneOf
        form={form}
        name="says"
        label={words.says[seat.says ?? 'none']}
        options={(['comes', 'comesNot'] as const).map((one) => ({ value: one, label: words[one] }))}
      />
      <Text form={form} name="called" label={words.called} hint={words.calledHint} />
      <button class={seat.says ? 'button' : 'button do'}>{words.send}</button>
    </FormOf>
  )
}

function Grasped({ visit, own, again }: { visit: Visit; own: OwnFlip; again?: Again | undefined }) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const { grasps, tasks, flip } = own
  const mine = grasps.find(({ isMine }) => isMine)
  const first = { words: mine?.words ?? '', nothingNew: mine?.nothingNew ? 'on' : '' }
  const form = fill(language, ownGrasp, { again, first, among: 'greb' })
  const there = roomParties.filter((party) => grasps.some((one) => one.party === party))
  return (
    <section>
      <h2>{words.grasped}</h2>
      {there.length === 0 && <p>{words.noGrasps}</p>}
      {there.map((party) => (
        <>
          <h3>{words[party]}</h3>
          <ul>
            {grasps
              .filter((one) => one.party === party)
              .map((one) => (
                <li class="words" dir="auto">
                  {[one.nothingNew && words.nothingNew, one.words].filter(Boolean).join(' ')}
                </li>
              ))}
          </ul>
        </>
      ))}
      <FormOf form={form} to={`${ownAddress}/${flip.id}/greb`}>
        <LongText form={form} name="words" label={words.yourGrasp} hint={words.yourGraspHint} rows={3} />
        <Tick form={form} name="nothingNew" label={words.nothingNewBox} />
        <button class="button">{words.save}</button>
      </FormOf>
      {mine && (
        <form method="post" action={`${ownAddress}/${flip.id}/greb/tilbage`}>
          <button class="quiet">{words.takeBack}</button>
        </form>
      )}
      <h3>{words.tasks}</h3>
      {tasks.length === 0 && <p>{words.noTasks}</p>}
      <ul>
        {tasks.map(({ what, byDay }) => (
          <li dir="auto">{[what, byDay && longDate(language, byDay)].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    </section>
  )
}

/** What it came to; who said that they come can stand by it. */
function Summed({
  visit: { tongue: language },
  own: { flip, seat, standsByIt },
  summary,
}: {
  visit: Visit
  own: OwnFlip
  summary: NonNullable<OwnFlip['summary']>
}) {
  const words = ownMessages[language]
  return (
    <section>
      <h2>{words.summary}</h2>
      <p class="words" dir="auto">
        {summary.words}
      </p>
      {seat.says === 'comes' && (
        <>
          <p>{standsByIt ? words.youStand : words.summaryLead}</p>
          <form method="post" action={`${ownAddress}/${flip.id}/god`} class="row">
            <input type="hidden" name="version" value={String(summary.version)} />
            <button class={standsByIt ? 'quiet' : 'button'} name="stands" value={standsByIt ? 'no' : 'yes'}>
              {standsByIt ? words.standNot : words.stand}
            </button>
          </form>
        </>
      )}
    </section>
  )
}

import { addDay, firstName, longDate, shortDate, type Tongue, weekdayOf, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import type { Complaint } from './complaints.ts'
import type { FromADay } from '../matter/from-a-day/numbers.ts'
import { ownComplaint } from './form.ts'
import { Helped } from './helped.tsx'
import { kindNames, kinds } from './kinds.ts'
import { leaderName, type Leader } from '../matter/leaders.ts'
import { ownMessages } from './own-messages.ts'
import { cameLate, standingOf } from './standing.ts'

/** «torsdag 10. december» */
export const dayInWords = (language: Tongue, day: string): string =>
  language === 'da'
    ? `${weekdayOf(language, day)} den ${shortDate(language, day)}`
    : `${weekdayOf(language, day)} ${shortDate(language, day)}`

/** How it stands, said to the citizen. */
export function ownStanding({ tongue: language, services }: Visit, complaint: Complaint): string {
  const words = ownMessages[language].stands
  const to = firstName(complaint.to)
  const standing = standingOf(complaint, services.now())
  const by = dayInWords(language, complaint.answerBy)
  switch (standing.is) {
    case 'waits':
      return standing.isLate ? words.late(by) : words.waits(to, by)
    case 'agreed': {
      const when = whenItBegins(language, standing.startsAt)
      return standing.isOver ? words.agreedOver(to, when) : words.agreed(to, when)
    }
    case 'invited':
    case 'otherTime':
    case 'answered':
      return words[standing.is](to)
    default:
      return words[standing.is]
  }
}

/** That a day was missed, where one was, whatever came after it. */
export function missedDays({ tongue: language }: Visit, complaint: Complaint): string[] {
  const words = ownMessages[language]
  return [
    ...(complaint.missedDay ? [words.missed(dayInWords(language, complaint.missedDay))] : []),
    ...(cameLate(complaint) ? [words.cameLate(dayInWords(language, complaint.answerBy))] : []),
  ]
}

/** Another thing than the talk, and where to read about it. It stands on every page where one complains. */
export function RightToComplain({ language }: { language: Tongue }) {
  const words = ownMessages[language]
  return (
    <section class="part right-to-complain">
      <h2>{words.rightTitle}</h2>
      <p>{words.right}</p>
      <p>
        <a href="https://www.borger.dk/">{words.rightLink}</a>
      </p>
    </section>
  )
}

/** What the citizen has complained about, and where one does it. */
export function ownComplaintsPage(
  visit: Visit,
  { complaints, kept }: { complaints: readonly Complaint[]; kept: string },
) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: { rows: 'complaint', with: [words.theLeader], openFor: openFor(visit, complaints) },
    parents: ownParents(visit),
    narrow: true,
    islands: ['unsaved'],
    act: (
      <a class="button do" href="/min/klage/ny">
        {words.write}
      </a>
    ),
    children: (
      <>
        {complaints.length === 0 && <p>{words.none}</p>}
        {complaints.map((one) => (
          <section class="item">
            <h2>{words.about(kindNames[one.kind][language], shortDate(language, one.receivedOn))}</h2>
            {missedDays(visit, one).map((missed) => (
              <p>{missed}</p>
            ))}
            <p>
              <strong>{ownStanding(visit, one)}</strong>
            </p>
            <OwnWords of="citizen">
              <span data-saved>{one.words}</span>
            </OwnWords>
            <p class="small">{words.sentTo(one.to)}</p>
            <p>
              <a
                class="button"
                href={`/min/klage/${one.id}`}
                aria-label={`${words.open}: ${words.oneTitle(longDate(language, one.receivedOn))}`}
              >
                {words.open}
              </a>
            </p>
          </section>
        ))}
        <RightToComplain language={language} />
        <p class="small">{kept}</p>
      </>
    ),
  })
}

/** For whom some of them are opened. */
export const openFor = ({ tongue: language }: Visit, complaints: readonly Complaint[]): string[] =>
  complaints.some(({ isShown }) => isShown) ? [ownMessages[language].thoseWhoWork] : []

interface NewPage {
  leaders: readonly Leader[]
  rule: FromADay<string | null>
  key: Buffer
  again?: Again | undefined
}

/** Writing one. */
export function newComplaintPage(visit: Visit, { leaders, rule, key, again }: NewPage) {
  const { tongue: language, me, services } = visit
  const words = ownMessages[language]
  const form = fill(language, ownComplaint, { again, first: { to: leaders[0]?.id ?? '' } })
  const by = addDay(services.now(), rule.number)
  return answer(
    visit,
    {
      title: words.newTitle,
      when:
        leaders.length === 0
          ? words.noLeader
          : [
              words.newLead(dayInWords(language, by)),
              ...(rule.validFrom ? [] : [words.daysDefault(rule.number)]),
            ].join(' '),
      seen: { rows: 'complaint', with: [words.theLeader], openFor: [] },
      parents: [...ownParents(visit), { href: '/min/klage', word: words.title }],
      narrow: true,
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
      children: (
        <>
          <ErrorSummary {...form} />
          {leaders.length > 0 && (
            <FormOf form={form} to="/min/klage/ny">
              <LongText
                form={form}
                name="words"
                label={words.words}
                hint={words.wordsHint}
                rows={6}
                keep="/min/klage/ny/words"
              />
              <OneOf
                form={form}
                name="kind"
                label={words.kind}
                options={kinds.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
              />
              <OneOf
                form={form}
                name="to"
                label={words.to}
                hint={words.toHint}
                options={leaders.map((one) => ({ value: one.id, label: leaderName(language, one) }))}
              />
              <Tick form={form} name="show" label={words.mayShow} hint={words.mayShowHint} />
              <Helped form={form} />
              <button class="button do">{words.send}</button>
            </FormOf>
          )}
          <RightToComplain language={language} />
        </>
      ),
    },
    form.status,
  )
}

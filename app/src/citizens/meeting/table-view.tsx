import { clockTime, whenItBegins } from '@lydhoer/words'
import { ErrorSummary, SubmissionId } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { openSeats, seatsSaid } from '../matter/at-the-table.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { WhoElse } from '../matter/who-else.tsx'
import { newLine, tableForm, type At } from './form.ts'
import { Earlier } from './earlier-view.tsx'
import { AgreedPart, Following, NotAgreedPart } from './following.tsx'
import { LineNow, SaidLine } from './line-view.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { againOf, WriteAgreed, WriteNotAgreed, type AgainAt } from './point-forms.tsx'
import { PhotosPart } from './photos/photos-view.tsx'
import { goesOn, type Now } from './read.ts'
import { isHeldToday } from './today.ts'
import { LastTime } from './word-view.tsx'

interface Props {
  now: Now
  at?: At
  again?: AgainAt | undefined
}

/** The meeting as whoever works with the citizen has it between the two: before it begins, or while it goes on. */
export function tablePage(visit: Visit, { now, ...props }: Props) {
  const { meeting } = now
  return goesOn(meeting) ? goingOnPage(visit, { now, meeting, ...props }) : beforePage(visit, now)
}

const head = (visit: Visit, { citizen }: Now) => ({
  title: messages[visit.language].title(citizen.name),
  seen: { rows: 'meeting_point', with: [citizen.firstName] } as const,
  parents: parentsOf(citizen),
})

function beforePage(visit: Visit, now: Now) {
  const { language, services } = visit
  const words = messages[language]
  const { citizen, meeting, lines, last, nameOf } = now
  const page = `/borgere/${citizen.id}/moede`
  const isToday = meeting !== undefined && isHeldToday(meeting, services.now())
  const act = (
    <form method="post" action={`${page}/begynd`}>
      <SubmissionId />
      <button class="button do">{isToday ? words.begin : words.beginNow}</button>
      {meeting && !isToday && <p class="small">{words.planStays}</p>}
    </form>
  )
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      <p>{words.turn}</p>
      {last && <LastTime visit={visit} citizen={citizen} nameOf={nameOf} last={last} />}
      <h2>{words.wants(citizen.firstName)}</h2>
      {lines.length === 0 && <p>{words.wantsNone}</p>}
      <ul class="bare agenda-lines">
        {lines.map((line) => (
          <li>
            <SaidLine visit={visit} line={line} />
          </li>
        ))}
      </ul>
      <Earlier visit={visit} now={now} />
    </>
  )
  const when = meeting ? words.planned(whenItBegins(language, meeting.startsAt)) : words.noPlan
  const next = [{ href: `${page}/papir`, word: words.paper, why: words.paperWhy }]
  return answer(visit, { ...head(visit, now), when, act, next, children })
}

function goingOnPage(
  visit: Visit,
  { now, meeting, at, again }: Props & { meeting: CitizenMeeting & { begunAt: Date } },
) {
  const { language, me } = visit
  const words = messages[language]
  const own = ownMessages[language]
  const { citizen, lines, last, nameOf, key } = now
  const page = `/borgere/${citizen.id}/moede`
  const open = lines.filter(({ cameOfIt }) => cameOfIt === null)
  const refused = lines.find(({ id }) => again?.at === `${page}/linjer/${id}`)
  const here = refused?.id ?? lines.find(({ id }) => id === at?.linje)?.id ?? open[0]?.id
  const next = open[open.findIndex(({ id }) => id === here) + 1]?.id
  const lists = { visit, citizen, nameOf, meeting, points: now.points, lines }
  const agreed = { visit, from: at?.enige ?? null, again }
  const notAgreed = { visit, from: at?.uenige ?? null, again }
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      <div class="between-us">
        <div>
          {last && <LastTime visit={visit} citizen={citizen} nameOf={nameOf} last={last} />}
          <h2>{words.wants(citizen.firstName)}</h2>
          {lines.length === 0 && <p>{words.wantsNone}</p>}
          <ul class="bare agenda-lines">
            {lines.map((line) => (
              <LineNow
                visit={visit}
                line={line}
                page={page}
                isHere={line.id === here}
                next={next}
                again={again}
              />
            ))}
          </ul>
          <AtTheTable visit={visit} now={now} meeting={meeting} page={page} again={again} />
          <AddLine visit={visit} now={now} page={page} again={again} />
        </div>
        <div class="lists" id="lister">
          <AgreedPart {...lists} />
          <WriteAgreed {...agreed} now={now} workerId={meeting.workerId} />
          <NotAgreedPart {...lists} />
          <WriteNotAgreed {...notAgreed} now={now} />
          <p class="small">{own.bothSee}</p>
          <PhotosPart visit={visit} meeting={meeting} photos={now.photos} nameOf={nameOf} />
          <Following visit={visit} citizen={citizen} from={`nu?moede=${meeting.id}`} />
        </div>
      </div>
      <section class="the-end" id="slut">
        <form method="post" action={`${page}/slut`}>
          <button class="button do">{words.end}</button>
          <p class="small">
            {words.endLead} {open.length > 0 && words.endCarries(open.length)}
          </p>
        </form>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...head(visit, now),
      when: words.goesOn(clockTime(language, meeting.begunAt)),
      next: [{ href: `${page}/papir`, word: words.paper, why: words.paperWhy }],
      islands: ['unsaved', 'live'],
      browserKey: key && browserKey(key, me),
      children,
    },
    again ? 422 : 200,
  )
}

/** Who is here besides the two: said while they sit there, also where the meeting was not planned. */
function AtTheTable({
  visit,
  now: { key },
  meeting,
  page,
  again,
}: {
  visit: Visit
  now: Now
  meeting: CitizenMeeting
  page: string
  again: AgainAt | undefined
}) {
  const words = messages[visit.language]
  const to = `${page}/bord`
  const who = openSeats(key, meeting.id, meeting.withSealed)
  const shown = againOf(again, to)
  const form = fill(visit.language, tableForm, { again: shown, first: { who }, among: 'bord' })
  return (
    <details class="write" id="bord" open={shown !== undefined}>
      <summary>{who.length > 0 ? words.hereToo(seatsSaid(visit.language, who)) : words.whoIsHere}</summary>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <WhoElse visit={visit} form={form} />
        <button class="button">{words.saveTable}</button>
      </FormOf>
    </details>
  )
}

/** What comes up while they talk: in the citizen's words, or what the law asks. */
function AddLine({
  visit,
  now: { citizen },
  page,
  again,
}: {
  visit: Visit
  now: Now
  page: string
  again: AgainAt | undefined
}) {
  const words = messages[visit.language]
  const to = `${page}/linjer`
  const shown = againOf(again, to)
  const form = fill(visit.language, newLine, { again: shown, among: 'linje' })
  return (
    <details class="write" id="linje-ny" open={shown !== undefined}>
      <summary>{words.addLine}</summary>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <LongText
          form={form}
          name="words"
          label={words.newLine}
          hint={words.newLineHint(citizen.firstName)}
          rows={2}
          keep={`${to}/words`}
        />
        <div class="row">
          <button class="button" name="whose" value="citizen">
            {words.asCitizens(citizen.firstName)}
          </button>
          <button class="button" name="whose" value="law">
            {words.asLaws}
          </button>
        </div>
      </FormOf>
    </details>
  )
}

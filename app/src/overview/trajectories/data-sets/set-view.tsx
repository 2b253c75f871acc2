import { dateAndTime, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Problem } from '../../../shared/request/errors.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { DataSetSeen } from '../data-set.ts'
import { percentOf } from '../percent.ts'
import type { Held } from '../held.ts'
import type { StudySeen } from '../studies.ts'
import { seenOf } from '../seen.ts'
import { usersForm } from './form.ts'
import { messages } from './messages.ts'
import { isEmpty, PeopleChoice, sizeOf, StudyList, type Person } from './parts-view.tsx'
import type { lookingsAt } from './queries.ts'

type Lookings = Awaited<ReturnType<typeof lookingsAt>>

interface DataSetPage {
  set: DataSetSeen
  /** What was found in it; null as long as it has not been read. */
  held: Held | null
  users: readonly Person[]
  lookings: Lookings | null
  colleagues: readonly Person[]
  studies: ListPage<StudySeen>
  again?: Again | undefined
}

/** One data set: what it is for, who may use it, who looked, and the studies of it. */
export function dataSetPage(
  visit: Visit,
  { set, held, users, lookings, colleagues, studies, again }: DataSetPage,
) {
  const { language, me } = visit
  const words = messages[language]
  const mine = set.ownerId === me.personId
  const address = `/forloeb/data/${set.id}`
  const children = (
    <>
      <p class="small">
        {sizeOf(visit, set)} · {words.brought(longDate(language, set.createdAt))}
        {set.about.fileName && ` · ${set.about.fileName}`}
      </p>
      <div id="progress">
        <ReadingProgress visit={visit} set={set} />
      </div>
      {held && <FoundInIt visit={visit} held={held} address={address} />}
      {set.state === 'refused' && (
        <>
          <ErrorSummary problems={(set.about.problems ?? []).map(withoutField)} language={language} />
          <p>{words.refusedText}</p>
          <p class="row">
            <a class="button do" href={`/forloeb/data/nyt?efter=${set.id}`}>
              {words.bringAgain}
            </a>
          </p>
        </>
      )}
      {held && (
        <>
          <h2>{words.studies}</h2>
          {isEmpty(studies) ? (
            <p class="small">{words.noStudies}</p>
          ) : (
            <StudyList visit={visit} studies={studies} address={address} />
          )}
        </>
      )}
      {set.state !== 'refused' && (
        <>
          <WhoMayUseIt visit={visit} set={set} users={users} colleagues={colleagues} again={again} />
          {lookings && <WhoLooked visit={visit} lookings={lookings} />}
        </>
      )}
      {mine && (
        <details class="more">
          <summary>{words.delete}</summary>
          <p>{words.deleteText}</p>
          <form method="post" action={`${address}/slet`}>
            <button class="button gone">{words.deleteNow}</button>
          </form>
        </details>
      )}
      {set.state === 'reading' && <lydhoer-study></lydhoer-study>}
    </>
  )
  const isPassing = set.state === 'reading'
  const content = {
    title: words.setTitle(set.about.title),
    when: `${words.purposes[set.purpose]}: ${set.about.why}`,
    seen: seenOf(visit, 'data_set', set),
    islands: isPassing ? ['study'] : [],
    isPassing,
    children,
  }
  return answer(visit, content, again ? 422 : 200)
}

/** The field that it was about stands on the page where the file is brought again. */
const withoutField = ({ what, hint }: Problem): Problem => ({ what, ...(hint && { hint }) })

/** Who may use it; its owner takes it back and lets others use it. */
function WhoMayUseIt({
  visit,
  set,
  users,
  colleagues,
  again,
}: Pick<DataSetPage, 'set' | 'users' | 'colleagues' | 'again'> & { visit: Visit }) {
  const { language, me } = visit
  const words = messages[language]
  const mine = set.ownerId === me.personId
  const others = colleagues.filter((person) => !users.some((user) => user.id === person.id))
  const address = `/forloeb/data/${set.id}`
  const form = fill(language, usersForm, { again })
  return (
    <>
      <h2>{words.whoIsAllowed}</h2>
      <ul class="list">
        {users.map((user) => (
          <li class="apart">
            <span>{user.id === me.personId ? `${user.name} (${words.you})` : user.name}</span>
            {mine && user.id !== me.personId && (
              <form method="post" action={`${address}/brugere/${user.id}/slet`}>
                <button class="quiet" aria-label={`${words.takeBack}: ${user.name}`}>
                  {words.takeBack}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mine && others.length > 0 && (
        <FormOf form={form} to={`${address}/brugere`}>
          <ErrorSummary {...form} />
          <PeopleChoice
            visit={visit}
            form={form}
            colleagues={others}
            label={words.add}
            hint={words.whoHint}
          />
          <button class="button">{words.addButton}</button>
        </FormOf>
      )}
    </>
  )
}

function WhoLooked({ visit: { language }, lookings }: { visit: Visit; lookings: Lookings }) {
  const words = messages[language]
  return (
    <>
      <h2>{words.whoLooked}</h2>
      {lookings.length === 0 && <p class="small">{words.nobodyLooked}</p>}
      <ul class="list">
        {lookings.map((one) => (
          <li>
            {one.name} {words.looked[one.what]} <span class="small">{dateAndTime(language, one.at)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What can be done with what was read, and what was not used of it. */
function FoundInIt({ visit, held, address }: { visit: Visit; held: Held; address: string }) {
  const words = messages[visit.language]
  const { periods, columns, unused, different, empty = 0 } = held
  const notUsed = unused.slice(0, 20).map((name, c) => words.values(name, different?.[c] ?? null))
  return (
    <>
      <p class="small">
        {words.periodsFound(periods[0] ?? '', periods.at(-1) ?? '')}
        {columns.length > 0 && ` ${words.groupColumns(columns.join(', '))}`}
        {empty > 0 && ` ${words.empty(percentOf(visit.language, empty))}`}
        {unused.length > 0 && ` ${words.unused(notUsed.join(', '), unused.length > 20)}`}
      </p>
      <p class="row">
        <a class="button do" href={`${address}/undersoegelse`}>
          {words.begin}
        </a>
      </p>
    </>
  )
}

/** How far the reading has come; with code in the browser it follows along, and the page is shown anew when it is done. */
export function ReadingProgress({ visit, set }: { visit: Visit; set: DataSetSeen }) {
  const words = messages[visit.language]
  if (set.state !== 'reading') return <span data-ready></span>
  return (
    <p class="soft" role="status" data-goes-on={`/forloeb/data/${set.id}/tilstand`}>
      {words.isRead} <progress max={100} value={set.progress} aria-label={words.isRead}></progress>{' '}
      <a href={`/forloeb/data/${set.id}`}>{words.lookAgain}</a>
    </p>
  )
}

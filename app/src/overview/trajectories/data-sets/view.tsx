import { dateAndTime, longDate } from '@lydhoer/words'
import { ErrorSummary, Field, SubmissionId } from '../../../shared/page/fields.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import { Pages } from '../../../shared/page/pages.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { Held } from '../held.ts'
import type { DataSetSeen, StudySeen } from '../studies.ts'
import { messages } from './messages.ts'
import type { lookingsAt } from './queries.ts'

interface Person {
  id: string
  name: string
}

/** All that somebody may use and see. */
export function listPage(
  visit: Visit,
  { sets, studies }: { sets: ListPage<DataSetSeen>; studies: ListPage<StudySeen> },
) {
  const words = messages[visit.language]
  const children = (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lead">{words.listLead}</p>
      <p class="row">
        <a class={isEmpty(sets) ? 'button do' : 'button'} href="/forloeb/data/nyt">
          {words.newData}
        </a>
      </p>
      <h2>{words.studies}</h2>
      {isEmpty(studies) ? (
        <p class="small">{words.noStudies}</p>
      ) : (
        <StudyList visit={visit} studies={studies} address="/forloeb" />
      )}
      <h2>{words.dataSets}</h2>
      {isEmpty(sets) && <p class="small">{words.noneYet}</p>}
      <ul class="list">
        {sets.rows.map((set) => (
          <li>
            <a class="title" href={`/forloeb/data/${set.id}`}>
              {set.about.title}
            </a>
            <p class="small">
              {words.purposes[set.purpose]} · {sizeOf(visit, set)}
            </p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={sets} address="/forloeb" name="data" of={words.dataSets} />
    </>
  )
  return answer(visit, { title: words.listTitle, children })
}

const isEmpty = ({ rows, after }: ListPage<unknown>) => rows.length === 0 && after === null

/** How many people in how many periods; or that it is being read, or could not be used. */
function sizeOf({ language }: Visit, { state, people, periods }: DataSetSeen): string {
  const words = messages[language]
  return state === 'ready' ? words.people(people ?? 0, periods ?? 0) : words.reads[state]
}

interface Studies {
  visit: Visit
  studies: ListPage<StudySeen>
  address: string
}

function StudyList({ visit, studies, address }: Studies) {
  const words = messages[visit.language]
  return (
    <>
      <ul class="list">
        {studies.rows.map((study) => (
          <li>
            <a class="title" href={`/forloeb/${study.id}`}>
              {study.title}
            </a>
            <p class="small">
              {study.dataSet.about.title} · {words.states[study.state]} ·{' '}
              {longDate(visit.language, study.createdAt)}
            </p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={studies} address={address} name="undersoegelser" of={words.studies} />
    </>
  )
}

/** Choosing the made-up register, or bringing one's own. */
export function newPage(
  visit: Visit,
  { colleagues, again }: { colleagues: readonly Person[]; again?: Again },
) {
  const { language } = visit
  const words = messages[language]
  const problems = again?.problems ?? []
  const field = { problems, language }
  const typed = (name: string) => {
    const value = again?.typed[name]
    return typeof value === 'string' ? value : ''
  }
  const chosen = [again?.typed['with'] ?? []].flat()
  const shape = typed('source') || 'wide'
  const purpose = typed('purpose') || 'research'
  const children = (
    <>
      <h1>{words.newTitle}</h1>
      <p class="lead">{words.newLead}</p>
      <ErrorSummary problems={problems} language={language} />
      <form method="post" action="/forloeb/data" enctype="multipart/form-data" class="offer">
        <h2>{words.fjordbyTitle}</h2>
        <p>{words.fjordbyText}</p>
        <SubmissionId />
        <input type="hidden" name="source" value="fjordby" />
        <input type="hidden" name="title" value={words.fjordbyName} />
        <input type="hidden" name="purpose" value="teaching" />
        <input type="hidden" name="why" value={words.fjordbyWhy} />
        <button class="button do">{words.useFjordby}</button>
      </form>
      <h2>{words.uploadTitle}</h2>
      <lydhoer-upload data-lost={words.lost}>
        <form
          method="post"
          action="/forloeb/data"
          enctype="multipart/form-data"
          autocomplete="off"
          novalidate
        >
          <SubmissionId />
          {typed('instead') && <input type="hidden" name="instead" value={typed('instead')} />}
          <Field name="title" label={words.title} {...field}>
            {(wiring) => (
              <input class="form-input" name="title" value={typed('title')} maxlength={200} {...wiring} />
            )}
          </Field>
          <Field name="file" label={words.file} hint={words.fileHint} {...field}>
            {(wiring) => (
              <input
                class="form-input"
                type="file"
                name="file"
                accept=".csv,.txt,.tsv,text/csv"
                {...wiring}
              />
            )}
          </Field>
          <fieldset id="source">
            <legend class="form-label">{words.shape}</legend>
            {(['wide', 'spells', 'sps'] as const).map((one) => (
              <label class="choice">
                <input type="radio" name="source" value={one} checked={shape === one} />
                <span>{words.shapes[one]}</span>
              </label>
            ))}
          </fieldset>
          <details class="more" open={['first', 'last', 'weight'].some((name) => typed(name) !== '')}>
            <summary>{words.reading}</summary>
            <p class="small">{words.readingHint}</p>
            {(['first', 'last', 'weight'] as const).map((name) => (
              <Field name={name} label={words[name]} {...field}>
                {(wiring) => <input class="form-input short" name={name} value={typed(name)} {...wiring} />}
              </Field>
            ))}
          </details>
          <fieldset id="purpose">
            <legend class="form-label">{words.purpose}</legend>
            {(['research', 'evaluation', 'teaching'] as const).map((one) => (
              <label class="choice">
                <input type="radio" name="purpose" value={one} checked={purpose === one} />
                <span>{words.purposes[one]}</span>
              </label>
            ))}
          </fieldset>
          <Field name="why" label={words.why} hint={words.whyHint} {...field}>
            {(wiring) => (
              <textarea name="why" rows={3} maxlength={2000} {...wiring}>
                {typed('why')}
              </textarea>
            )}
          </Field>
          <PeopleChoice
            visit={visit}
            colleagues={colleagues}
            chosen={chosen}
            label={words.who}
            hint={words.whoHint}
          />
          <p class="row">
            <button class="button do">{words.upload}</button>
          </p>
          <div class="sending" role="status" hidden>
            {words.sending} <progress max={100} value={0} aria-label={words.sending}></progress>
          </div>
        </form>
      </lydhoer-upload>
    </>
  )
  return answer(visit, { title: words.newTitle, islands: ['upload'], children }, again ? 422 : 200)
}

interface PeopleChoiceProps {
  visit: Visit
  colleagues: readonly Person[]
  chosen?: readonly unknown[]
  label: string
  hint: string
}

/** Researchers and coordinators to tick. */
export function PeopleChoice({ visit, colleagues, chosen = [], label, hint }: PeopleChoiceProps) {
  return (
    <fieldset id="with">
      <legend class="form-label">{label}</legend>
      <span class="form-hint">{colleagues.length === 0 ? messages[visit.language].nobodyElse : hint}</span>
      {colleagues.map((person) => (
        <label class="choice">
          <input type="checkbox" name="with" value={person.id} checked={chosen.includes(person.id)} />
          <span>{person.name}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface DataSetPage {
  set: DataSetSeen
  /** What was found in it; null as long as it has not been read. */
  held: Held | null
  users: readonly Person[]
  lookings: Awaited<ReturnType<typeof lookingsAt>> | null
  colleagues: readonly Person[]
  studies: ListPage<StudySeen>
}

/** One data set: what it is for, who may use it, who looked, and the studies of it. */
export function dataSetPage(visit: Visit, { set, held, users, lookings, colleagues, studies }: DataSetPage) {
  const { language, me } = visit
  const words = messages[language]
  const mine = set.ownerId === me.personId
  const others = colleagues.filter((person) => !users.some((user) => user.id === person.id))
  const address = `/forloeb/data/${set.id}`
  const children = (
    <>
      <p class="small">
        <a href="/forloeb">{words.listTitle}</a>
      </p>
      <h1>{set.about.title}</h1>
      <p class="lead">
        {words.purposes[set.purpose]}: {set.about.why}
      </p>
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
          <ErrorSummary problems={set.about.problems ?? []} language={language} />
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
        <form method="post" action={`${address}/brugere`}>
          <PeopleChoice visit={visit} colleagues={others} label={words.add} hint={words.whoHint} />
          <button class="button">{words.addButton}</button>
        </form>
      )}
      {lookings && (
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
      )}
      {mine && (
        <details class="more">
          <summary>{words.delete}</summary>
          <p>{words.deleteText}</p>
          <form method="post" action={`${address}/slet`}>
            <button class="button">{words.deleteNow}</button>
          </form>
        </details>
      )}
    </>
  )
  return answer(visit, {
    title: set.about.title,
    islands: set.state === 'reading' ? ['study'] : [],
    children: (
      <>
        {children}
        {set.state === 'reading' && <lydhoer-study></lydhoer-study>}
      </>
    ),
  })
}

/** What can be done with what was read, and what was not used of it. */
function FoundInIt({ visit, held, address }: { visit: Visit; held: Held; address: string }) {
  const words = messages[visit.language]
  const { periods, columns, unused } = held
  return (
    <>
      <p class="small">
        {words.periodsFound(periods[0] ?? '', periods.at(-1) ?? '')}
        {columns.length > 0 && ` ${words.groupColumns(columns.join(', '))}`}
        {unused.length > 0 && ` ${words.unused(unused.slice(0, 20).join(', '), unused.length > 20)}`}
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

import { dateAndTime, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { FileToSend, Hidden, LongText, OneOf, SomeOf, Text } from '../../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../../shared/page/form/filled.ts'
import { FormOf, SubmissionId } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import { Pages } from '../../../shared/page/pages.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { Held } from '../held.ts'
import type { DataSetSeen, StudySeen } from '../studies.ts'
import { dataSetForm, dataSetPurposes, readings, shapes, usersForm } from './form.ts'
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
  const form = fill(language, dataSetForm, { again, first: { source: 'wide', purpose: 'research' } })
  const children = (
    <>
      <h1>{words.newTitle}</h1>
      <p class="lead">{words.newLead}</p>
      <ErrorSummary {...form} />
      <form method="post" action="/forloeb/data/nyt" enctype="multipart/form-data" class="offer">
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
        <FormOf form={form} to="/forloeb/data/nyt" files>
          {form.value('instead') && <Hidden form={form} name="instead" />}
          <Text form={form} name="title" label={words.title} />
          <FileToSend
            form={form}
            name="file"
            label={words.file}
            hint={words.fileHint}
            accept=".csv,.txt,.tsv,text/csv"
          />
          <OneOf
            form={form}
            name="source"
            label={words.shape}
            options={shapes.map((shape) => ({ value: shape, label: words.shapes[shape] }))}
          />
          <details class="more" open={readings.some((name) => form.value(name) !== '')}>
            <summary>{words.reading}</summary>
            <p class="small">{words.readingHint}</p>
            {readings.map((name) => (
              <Text form={form} name={name} label={words[name]} short />
            ))}
          </details>
          <OneOf
            form={form}
            name="purpose"
            label={words.purpose}
            options={dataSetPurposes.map((purpose) => ({ value: purpose, label: words.purposes[purpose] }))}
          />
          <LongText form={form} name="why" label={words.why} hint={words.whyHint} rows={3} />
          <PeopleChoice
            visit={visit}
            form={form}
            colleagues={colleagues}
            label={words.who}
            hint={words.whoHint}
          />
          <p class="row">
            <button class="button do">{words.upload}</button>
          </p>
          <div class="sending" role="status" hidden>
            {words.sending} <progress max={100} value={0} aria-label={words.sending}></progress>
          </div>
        </FormOf>
      </lydhoer-upload>
    </>
  )
  return answer(visit, { title: words.newTitle, islands: ['upload'], children }, form.status)
}

interface PeopleChoiceProps {
  visit: Visit
  form: Filled<'with'>
  colleagues: readonly Person[]
  label: string
  hint: string
}

/** Researchers and coordinators to tick. */
function PeopleChoice({ visit, form, colleagues, label, hint }: PeopleChoiceProps) {
  return (
    <SomeOf
      form={form}
      name="with"
      label={label}
      hint={colleagues.length === 0 ? messages[visit.language].nobodyElse : hint}
      options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
    />
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
  const others = colleagues.filter((person) => !users.some((user) => user.id === person.id))
  const address = `/forloeb/data/${set.id}`
  const form = fill(language, usersForm, { again })
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
      {set.state === 'reading' && <lydhoer-study></lydhoer-study>}
    </>
  )
  const islands = set.state === 'reading' ? ['study'] : []
  const content = { title: set.about.title, islands, children }
  return answer(visit, content, form.status)
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

// What more than one page of data sets shows.
import { longDate } from '@lydhoer/words'
import { SomeOf } from '../../../shared/page/form/controls.tsx'
import type { Filled } from '../../../shared/page/form/filled.ts'
import { Pages } from '../../../shared/page/pages.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Visit } from '../../../shared/request/route.ts'
import type { DataSetSeen } from '../data-set.ts'
import type { StudySeen } from '../studies.ts'
import { messages } from './messages.ts'

export interface Person {
  id: string
  name: string
}

export const isEmpty = ({ rows, after }: ListPage<unknown>) => rows.length === 0 && after === null

/** How many people in how many periods; or that it is being read, or could not be used. */
export function sizeOf({ language }: Visit, { state, people, periods }: DataSetSeen): string {
  const words = messages[language]
  return state === 'ready' ? words.people(people ?? 0, periods ?? 0) : words.reads[state]
}

interface Studies {
  visit: Visit
  studies: ListPage<StudySeen>
  address: string
}

/** Studies, newest first. */
export function StudyList({ visit, studies, address }: Studies) {
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

interface PeopleChoiceProps {
  visit: Visit
  form: Filled<'with'>
  colleagues: readonly Person[]
  label: string
  hint: string
}

/** Researchers and coordinators to tick. */
export function PeopleChoice({ visit, form, colleagues, label, hint }: PeopleChoiceProps) {
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

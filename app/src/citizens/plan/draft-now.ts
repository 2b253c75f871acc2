import type { Sql } from '@lydhoer/database'
import { firstName, today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { param, type Visit } from '../../shared/request/route.ts'
import { citizenOf, type Citizen } from '../matter/citizens.ts'
import { matterKey } from '../matter/sealed-words.ts'
import type { LineForm } from './form.ts'
import type { Part, Said } from './lines.ts'
import { problems } from './messages.ts'
import { draftOf, type Version } from './plans.ts'
import { rulesOn } from './rules.ts'
import { noteOpened } from '../matter/opened.ts'

/** Where the draft of a citizen's plan is written. */
export const to = ({ id }: Citizen) => `/borgere/${id}/plan/skriv`

/** What was typed as it stands in its part. @throws Invalid when something is missing there */
export function saidIn(typed: LineForm, part: Part, promiser: string): Said {
  const isRule = part === 'rule'
  const isAgreed = part === 'agreed'
  const does = isAgreed && typed.does !== '' ? typed.does : null
  if (isRule && typed.rule === '') throw new Invalid([{ field: 'rule', what: problems.noRule }])
  if (!isRule && typed.words === '') throw new Invalid([{ field: 'words', what: problems.empty }])
  if (does === 'other' && typed.other === '') throw new Invalid([{ field: 'other', what: problems.noOther }])
  return {
    part,
    words: typed.words,
    inOwnWords: typed.own && !isRule && part !== 'law',
    does,
    other: does === 'other' ? typed.other : '',
    promisedBy: does === 'worker' ? promiser : null,
    byDay: isAgreed || (isRule && typed.spared) ? typed.byDay : null,
    ruleId: isRule ? typed.rule : null,
    isSpared: isRule && typed.spared,
    why: typed.why,
  }
}

/** The draft that is being written, and the plan that holds. @throws NotFound where there is none */
export async function draftNow(
  visit: Visit,
  sql: Sql,
): Promise<{ citizen: Citizen; key: Buffer; draft: Version; holds: Version | undefined }> {
  const { services, me } = visit
  const citizen = await citizenOf(sql, me, param(visit, 'citizen'))
  if (typeof visit.reads === 'string') await noteOpened(visit, sql, citizen)
  const key = await matterKey(sql, services, me, citizen.id)
  return { citizen, key, ...(await draftOf(sql, key, citizen.id)) }
}

/** The same, with the line of the address. @throws NotFound where the draft has no such line */
export async function lineNow(visit: Visit, sql: Sql) {
  const now = await draftNow(visit, sql)
  const line = now.draft.lines.find(({ lineId }) => lineId === param(visit, 'line'))
  if (!line) throw new NotFound()
  return { ...now, line }
}

/** What stands beside a line that is being written: the rules that hold today, and what the worker is called. */
export const besideOf = async (visit: Visit, sql: Sql) => ({
  rules: await rulesOn(sql, today(visit.services.now())),
  worker: firstName(visit.me.displayName),
})

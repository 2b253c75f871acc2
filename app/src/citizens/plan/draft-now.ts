import type { Sql } from '@lydhoer/database'
import { firstName, today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { param, type Visit } from '../../shared/request/route.ts'
import { citizenHere, noteOpened } from '../matter/opened.ts'
import { workersWith, type Citizen } from '../matter/citizens.ts'
import { matterKey } from '../matter/sealed-words.ts'
import type { LineForm } from './form.ts'
import { planDoers, type Part, type Said } from './lines.ts'
import { problems } from './messages.ts'
import { draftOf, type Version } from './plans.ts'
import { rulesOn } from './rules.ts'

/** Where the draft of a citizen's plan is written. */
export const to = ({ id }: Citizen) => `/borgere/${id}/plan/skriv`

/** Who can promise something: those who work with the citizen today, and whose promise it was. */
interface Promisers {
  me: string
  promisers: readonly string[]
}

/** Who does it, as it was chosen: one of those who can promise it by id, oneself where nobody else was named. */
function doerIn(does: LineForm['does'], { me, promisers }: Promisers): Pick<Said, 'does' | 'promisedBy'> {
  const [kind, whose = me] = does.split(':')
  if (kind === 'worker') {
    if (whose !== me && !promisers.includes(whose))
      throw new Invalid([{ field: 'does', what: problems.notWithThem }])
    return { does: 'worker', promisedBy: whose }
  }
  return { does: planDoers.find((one) => one === kind) ?? null, promisedBy: null }
}

/** What was typed as it stands in its part. @throws Invalid when something is missing there */
export function saidIn(typed: LineForm, part: Part, who: Promisers): Said {
  const isRule = part === 'rule'
  const isAgreed = part === 'agreed'
  const { does, promisedBy } = doerIn(isAgreed ? typed.does : '', who)
  const isNamed = does === 'other' || does === 'department'
  if (isRule && typed.rule === '') throw new Invalid([{ field: 'rule', what: problems.noRule }])
  if (!isRule && typed.words === '') throw new Invalid([{ field: 'words', what: problems.empty }])
  if (isNamed && typed.other === '') throw new Invalid([{ field: 'other', what: problems.noOther }])
  return {
    part,
    words: typed.words,
    inOwnWords: typed.own && !isRule && part !== 'law',
    does,
    other: isNamed ? typed.other : '',
    promisedBy,
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
  const citizen = await citizenHere(visit, sql)
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

/** What stands beside a line that is being written: the rules that hold today, and who can promise something. */
export const besideOf = async ({ services, me }: Visit, sql: Sql, { id }: Citizen) => ({
  rules: await rulesOn(sql, today(services.now())),
  worker: { id: me.personId, name: firstName(me.displayName) },
  colleagues: (await workersWith(sql, id)).filter((one) => one.id !== me.personId),
})

import type { Database } from '@lydhoer/database'
import { storeSealed } from '../../../shared/files/store/index.ts'
import { Invalid, type Problem } from '../../../shared/request/errors.ts'
import { problemsIn } from '../../../shared/request/form.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { newKey } from '../../../shared/sealing/seal.ts'
import { heldOfFjordby } from '../held.ts'
import { fileContext } from '../keys.ts'
import { fjordbyPeople } from '../register.ts'
import { colleaguesWhoStudy } from '../who.ts'
import { dataSetForm, receive, type Received } from './form.ts'
import { problems, receipts } from './messages.ts'
import { bringIn, deleteRefused, usersOf } from './queries.ts'
import { newPage } from './new-view.tsx'

/**
 * Takes a data set in: its file is sealed as it comes, and read by a job. All of it is kept, or none; a form that is refused
 * comes back with what was typed.
 */
export async function takeIn(visit: Visit, database: Database): Promise<Response> {
  const { me, services } = visit
  const place = { municipalityId: me.municipalityId, dataSetId: crypto.randomUUID() }
  const key = newKey()
  const undo = (objectId: string) => services.store.delete(objectId)
  let received: Received = { fields: {}, file: null }
  try {
    received = await receive(
      visit.c.req.raw,
      (bytes) => storeSealed(services.store, key, fileContext(place), bytes),
      undo,
    )
    const { kept, others } = await keep(visit, database, received, { id: place.dataSetId, key })
    // The same form sent twice brings one data set in.
    if (kept !== place.dataSetId && received.file) await undo(received.file.objectId)
    return redirectWith(visit, `/forloeb/data/${kept}`, { says: receipts.brought(others) })
  } catch (error) {
    if (received.file) await undo(received.file.objectId)
    if (!(error instanceof Invalid)) throw error
    return refused(visit, database, error.problems, received.fields)
  }
}

async function refused(
  visit: Visit,
  database: Database,
  wrong: readonly Problem[],
  typed: Record<string, unknown>,
): Promise<Response> {
  const colleagues = await database.as(visit.me, (sql) => colleaguesWhoStudy(sql, visit.me))
  return newPage(visit, { colleagues, again: { problems: wrong, typed } })
}

/** What is wrong, in the order in which the fields stand on the page. */
function inOrder(wrong: readonly Problem[]): Problem[] {
  const place = ({ field }: Problem) => (field === 'title' ? 0 : field === 'file' ? 1 : 2)
  return [...wrong].sort((a, b) => place(a) - place(b))
}

/** Writes a data set down, and sends the job that reads it. Says which it is, and who else may use it. */
async function keep(
  visit: Visit,
  database: Database,
  { fields, file }: Received,
  as: { id: string; key: Buffer },
): Promise<{ kept: string; others: string[] }> {
  const { me, services } = visit
  const sent = dataSetForm.safeParse(fields)
  const lacksFile = fields.source !== 'fjordby' && (!file || file.bytes === 0)
  const noFile = lacksFile ? [{ field: 'file', what: problems.noFile }] : []
  if (!sent.success) throw new Invalid(inOrder([...problemsIn(dataSetForm, sent.error), ...noFile]))
  if (lacksFile) throw new Invalid(noFile)
  const { source, title, why, first, last, weight, instead, ...form } = sent.data
  const isDrawn = source === 'fjordby'
  const set = {
    ...{ ...as, source, purpose: form.purpose, users: form.with, submissionId: form.submissionId },
    about: isDrawn
      ? { title, why, fileName: null, reading: {} }
      : { title, why, fileName: file?.name ?? null, reading: { first, last, weight } },
    objectId: isDrawn ? null : (file?.objectId ?? null),
    held: isDrawn ? heldOfFjordby(fjordbyPeople) : null,
  }
  const brought = await database.as(me, async (sql) => {
    if (instead) await deleteRefused(sql, me, instead)
    const kept = await bringIn(sql, services, me, set)
    const others = (await usersOf(sql, kept)).filter((user) => user.id !== me.personId)
    return { kept, others: others.map(({ name }) => name) }
  })
  if (!isDrawn && brought.kept === as.id)
    await services.later({
      kind: 'readRegister',
      municipalityId: me.municipalityId,
      personId: me.personId,
      dataSetId: brought.kept,
    })
  return brought
}

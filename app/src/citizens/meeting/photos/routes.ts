import type { Database, Sql } from '@lydhoer/database'
import { sendWhile } from '../../../shared/files/send/send-while.ts'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import type { Gets } from '../../../shared/request/askers.ts'
import { Invalid, NotFound, type Problem } from '../../../shared/request/errors.ts'
import type { Guard } from '../../../shared/request/guard.ts'
import { sendsOn, type Reads } from '../../../shared/request/reading.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, slow, type Route, type Visit } from '../../../shared/request/route.ts'
import type { Citizen } from '../../matter/citizens.ts'
import { openFile, storeFile } from '../../matter/kept-files.ts'
import { meetingOf, type CitizenMeeting } from '../../matter/meetings.ts'
import { matterKey } from '../../matter/sealed-words.ts'
import { namesFor } from '../read.ts'
import { addressFor } from '../work.ts'
import { photoReceipts } from './messages.ts'
import { keepPhoto, photoOf, photoRow, photosOf, takePhotoAway } from './photos.ts'
import { putUpPage } from './put-up-view.tsx'
import { takeInPhoto } from './take-in.ts'

/** One of the two: whose page it is, and who gets what there. */
interface Side {
  page: '/borgere/:citizen/moede' | '/min/moede'
  guard: Exclude<Guard, 'anyone'>
  both(status: number): Gets
  /** Where only whoever put it up may, and the citizen. */
  mine(status: number): Gets
  reads: Reads
  whose(visit: Visit, sql: Sql): Promise<Citizen>
  /** As `whose`, where what is theirs is shown: for a worker it is noted. */
  opened(visit: Visit, sql: Sql): Promise<Citizen>
}

/** A photo of the paper that the two wrote on, put up by either while they meet or after. */
export function photoRoutes({ page, guard, both, mine, reads, whose, opened }: Side): Route[] {
  const here = `${page}/:meeting/billeder`
  const show = async (visit: Visit, sql: Sql) => {
    const citizen = await opened(visit, sql)
    const meeting = await begun(visit, sql, citizen)
    const photos = await photosOf(sql, meeting.id)
    const people = [meeting.workerId, ...photos.map(({ putUpBy }) => putUpBy)]
    return putUpPage(visit, { citizen, meeting, photos, nameOf: await namesFor(sql, visit, citizen, people) })
  }
  /** The form alone: what was here is not shown. */
  const showRefused = async (visit: Visit, sql: Sql, problems: readonly Problem[]) => {
    const citizen = await whose(visit, sql)
    const meeting = await begun(visit, sql, citizen)
    const nameOf = await namesFor(sql, visit, citizen, [meeting.workerId])
    return putUpPage(visit, { citizen, meeting, photos: [], nameOf, problems })
  }
  return [
    guarded({
      method: 'GET',
      path: here,
      guard,
      gets: both(200),
      reads,
      handler: (visit, sql) => show(visit, sql),
    }),
    slow({
      method: 'POST',
      path: here,
      guard,
      countsItsBody: true,
      gets: both(303),
      reads: { nothing: 'What the visitor brings in; nothing that was here' },
      handler: async (visit, database) => {
        try {
          const to = await putUp(visit, database, whose)
          return redirectWith(visit, to, { says: photoReceipts.putUp })
        } catch (error) {
          if (!(error instanceof Invalid)) throw error
          return database.as(visit.me, (sql) => showRefused(visit, sql, error.problems))
        }
      },
    }),
    slow({
      method: 'GET',
      path: `${here}/:photo`,
      guard,
      gets: both(200),
      reads,
      handler: async (visit, database) => {
        const { me, services } = visit
        const id = param(visit, 'photo')
        const { meeting, photo } = await database.as(me, async (sql) => {
          const citizen = await opened(visit, sql)
          const meeting = await meetingOf(sql, citizen.id, param(visit, 'meeting'))
          const key = await matterKey(sql, services, me, citizen.id)
          return { meeting, photo: await photoOf(sql, key, me, meeting, id) }
        })
        const file = await openFile(services.store, photo)
        return sendWhile(visit, database, file, photo.mime, (sql) => photoRow(sql, meeting.id, id))
      },
    }),
    slow({
      method: 'POST',
      path: `${here}/:photo/slet`,
      guard,
      gets: mine(303),
      reads: sendsOn,
      handler: async (visit, database) => {
        const to = await database.as(visit.me, async (sql) => {
          const citizen = await whose(visit, sql)
          const meeting = await begun(visit, sql, citizen)
          await takePhotoAway(sql, meeting.id, param(visit, 'photo'))
          return pageOf(visit, meeting)
        })
        await sweepErased(visit.services, visit.me)
        return redirectWith(visit, to, { says: photoReceipts.takenAway })
      },
    }),
  ]
}

/** Keeps the photo that comes in: all of it, or nothing. @returns where it stands */
async function putUp(visit: Visit, database: Database, whose: Side['whose']): Promise<string> {
  const { c, me, services } = visit
  // Before anything is read: whether there is such a meeting for the visitor.
  const meeting = await database.as(me, async (sql) => begun(visit, sql, await whose(visit, sql)))
  const { picture, submissionId } = await takeInPhoto(c.req.raw)
  const of = { municipalityId: me.municipalityId, citizenId: meeting.citizenId }
  const file = await storeFile(services.store, of, picture.mime, inOnePiece(picture.bytes))
  let isKept = false
  try {
    isKept = await database.as(me, async (sql) =>
      keepPhoto(sql, await matterKey(sql, services, me, meeting.citizenId), me, meeting, {
        file,
        submissionId,
      }),
    )
  } finally {
    // Pressed twice, or refused: nothing of this one is left.
    if (!isKept) await services.store.delete(file.objectId)
  }
  return pageOf(visit, meeting)
}

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The meeting of the address, where it has begun. @throws NotFound else */
async function begun(visit: Visit, sql: Sql, citizen: Citizen): Promise<CitizenMeeting & { begunAt: Date }> {
  const meeting = await meetingOf(sql, citizen.id, param(visit, 'meeting'))
  const { begunAt } = meeting
  if (!begunAt) throw new NotFound()
  return { ...meeting, begunAt }
}

const pageOf = ({ me }: Visit, { id, citizenId, endedAt }: CitizenMeeting): string =>
  `${addressFor(me, citizenId)}${endedAt ? `/${id}` : ''}#papir`

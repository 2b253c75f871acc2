import type { Database, Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'
import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { SoundSpan } from '../talk/passage/passage-sound.ts'
import { clip, longestVeiledMs, sendSound, veiledClip, type RecordingPlace } from '../talk/sound/index.ts'
import { findRecording } from '../talk/sound/stored-recordings.ts'
import { stretchSeenBy, type StretchOnPage } from '../talk/stretch/stretch.ts'

/** The sound of a passage, cut to the sample: nothing before or after it is sent, and no voice that is disguised. */
export async function clipOf(visit: Visit, database: Database, passage: string): Promise<Response> {
  const { me, services } = visit
  const { sound, share, place } = await database.as(me, async (sql) => {
    const stretch = await stretchSeenBy(sql, me, { passage })
    if (!stretch.sound) throw new NotFound()
    await recordAccess(sql, visit, stretch)
    const { place } = await findRecording(sql, services, me, stretch.conversationId)
    return { sound: stretch.sound, share: stretch.share, place }
  })
  return send(visit, database, place, sound, share?.veil ?? null, share?.id ?? null)
}

/** The sound of turns of one's own as those would hear it with whom they are not shared yet. */
export async function clipAsShared(
  visit: Visit,
  database: Database,
  turns: (sql: Sql) => Promise<StretchOnPage>,
  veil: Veil | null,
): Promise<Response> {
  const { me, services } = visit
  const { sound, place } = await database.as(me, async (sql) => {
    const stretch = await turns(sql)
    const { sound } = stretch
    if (!sound || (veil && isTooLongToVeil(sound))) throw new NotFound()
    await recordAccess(sql, visit, stretch)
    const { place } = await findRecording(sql, services, me, stretch.conversationId)
    return { sound, place }
  })
  return send(visit, database, place, sound, veil, null)
}

/** Whether a passage lasts longer than what can be disguised or silenced. */
export const isTooLongToVeil = ({ fromMs, toMs }: SoundSpan): boolean => toMs - fromMs > longestVeiledMs

async function send(
  visit: Visit,
  database: Database,
  place: RecordingPlace,
  { fromMs, toMs }: SoundSpan,
  veil: Veil | null,
  shareId: string | null,
): Promise<Response> {
  const { store } = visit.services
  const cut = veil
    ? await veiledClip(store, place, fromMs, toMs, veil)
    : await clip(store, place, fromMs, toMs)
  return sendSound(visit, database, place, cut, cut.mime, shareId)
}

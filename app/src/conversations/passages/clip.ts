import type { Database } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { clip, sendSound, veiledClip } from '../talk/sound/index.ts'
import { findRecording } from '../talk/sound/stored-recordings.ts'
import { stretchSeenBy } from '../talk/stretch/stretch.ts'

/** The sound of a passage, cut to the sample: nothing before or after it is sent, and no voice that is disguised. */
export async function clipOf(visit: Visit, database: Database, passage: string): Promise<Response> {
  const { me, services } = visit
  const { store } = services
  const { sound, share, place } = await database.as(me, async (sql) => {
    const stretch = await stretchSeenBy(sql, me, { passage })
    if (!stretch.sound) throw new NotFound()
    await recordAccess(sql, visit, stretch)
    const { place } = await findRecording(sql, services, me, stretch.conversationId)
    return { sound: stretch.sound, share: stretch.share, place }
  })
  const cut = share?.veil
    ? await veiledClip(store, place, sound.fromMs, sound.toMs, share.veil)
    : await clip(store, place, sound.fromMs, sound.toMs)
  return sendSound(visit, database, place, cut, cut.mime, share?.id ?? null)
}

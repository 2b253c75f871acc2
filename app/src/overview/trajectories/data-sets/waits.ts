import { bytesOf } from '../../../shared/sealing/bytes-of.ts'
import { waiting } from '../../../shared/waits/waits.ts'
import { unwrapDataKey } from '../keys.ts'
import { aboutOf } from '../open-register.ts'
import { whoStudies } from '../who.ts'
import { messages } from './messages.ts'

/** So long a data set is news. */
const days = 14
/** One's own is news where it took so long to read, in milliseconds, that one has gone on to something else. */
const longMs = 60_000

/** Data sets that others have opened for one, and one's own that took their time to read. */
export const waits = [
  waiting({
    for: whoStudies,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('data_set_user as u')
        .innerJoin('data_set as d', 'd.id', 'u.data_set_id')
        .select(['d.id', 'd.about_sealed', 'd.wrapped_key', 'd.owner_id as whom'])
        .select(['u.created_at', 'd.created_at as begun_at', 'd.told_at'])
        .where('u.person_id', '=', me.personId)
        .where('u.created_at', '>=', ago(days))
        .where('d.state', '=', 'ready')
        .orderBy('u.created_at', 'desc'),
    tell: (set, { language, me, name, services }) => {
      const words = messages[language].waits
      const isOwn = set.whom === me.personId
      if (isOwn && Date.parse(set.told_at) - Date.parse(set.begun_at) < longMs) return []
      const place = { municipalityId: me.municipalityId, dataSetId: set.id }
      const key = unwrapDataKey(services.masterKey, place, bytesOf(set.wrapped_key))
      return [
        {
          as: 'news',
          at: isOwn ? set.told_at : set.created_at,
          says: isOwn ? words.ready : words.opened(name),
          why: words.called(aboutOf(key, set.id, bytesOf(set.about_sealed)).title),
          href: `/forloeb/data/${set.id}`,
        },
      ]
    },
  }),
]

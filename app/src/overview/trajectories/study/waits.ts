import { bytesOf } from '../../../shared/sealing/bytes-of.ts'
import { waiting } from '../../../shared/waits/waits.ts'
import { unsealWords, unwrapDataKey } from '../keys.ts'
import { whoStudies } from '../who.ts'
import { messages } from './messages.ts'

/** So long a study is news. */
const days = 14
/** One's own is news where it took so long, in milliseconds, that one has gone on to something else. */
const longMs = 60_000

/** Studies that others have shared with one, and one's own that took their time. */
export const waits = [
  waiting({
    for: whoStudies,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('study_reader as r')
        .innerJoin('study as s', 's.id', 'r.study_id')
        .innerJoin('data_set as d', 'd.id', 's.data_set_id')
        .select(['s.id', 's.data_set_id', 's.title_sealed', 'd.wrapped_key', 's.owner_id as whom'])
        .select(['r.created_at', 's.created_at as begun_at', 's.told_at'])
        .where('r.person_id', '=', me.personId)
        .where('r.created_at', '>=', ago(days))
        .where('s.state', '=', 'ready')
        .orderBy('r.created_at', 'desc'),
    tell: (study, { language, me, name, services }) => {
      const words = messages[language].waits
      const isOwn = study.whom === me.personId
      if (isOwn && Date.parse(study.told_at) - Date.parse(study.begun_at) < longMs) return []
      const place = { municipalityId: me.municipalityId, dataSetId: study.data_set_id }
      const key = unwrapDataKey(services.masterKey, place, bytesOf(study.wrapped_key))
      const title = unsealWords<string>(key, `title ${study.id}`, bytesOf(study.title_sealed))
      return [
        {
          as: 'news',
          at: isOwn ? study.told_at : study.created_at,
          says: isOwn ? words.ready : words.shared(name),
          why: words.called(title),
          href: `/forloeb/${study.id}`,
        },
      ]
    },
  }),
]

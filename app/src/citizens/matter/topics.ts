import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'

/** What a citizen can open of their matter, one at a time. */
export const topics = ['plan', 'agenda', 'waiting', 'letters', 'guidance'] as const
export type Topic = (typeof topics)[number]

export const topicNames: Record<Topic, Sentence> = {
  plan: { da: 'Planen', en: 'The plan' },
  agenda: { da: 'Dagsordenen', en: 'The agenda' },
  waiting: { da: 'Det, der ventes på', en: 'What is waited for' },
  letters: { da: 'Brevene', en: 'The letters' },
  guidance: { da: 'Rettigheder og pligter', en: 'Rights and duties' },
}

/** Where a topic is read by one it is open to. */
export const topicAddresses: Record<Topic, string> = {
  plan: 'plan',
  agenda: 'dagsorden',
  waiting: 'venter',
  letters: 'breve',
  guidance: 'vejledning',
}

/** A citizen who has opened something to the one who asks. */
export interface OpenToMe {
  id: string
  name: string
  /** In the order of `topics`, each with its last day. */
  topics: readonly { topic: Topic; until: string }[]
}

/** Who has opened something to the one who asks, and what, by name; nobody else, nor how many others there are. */
export async function openToMe(sql: Sql): Promise<OpenToMe[]> {
  const { rows } = await sqlTag<{
    citizen_id: string
    citizen: string
    topic: Topic
    open_until: string
  }>`select * from openings_for_me() order by citizen, citizen_id`.execute(sql)
  return [...Map.groupBy(rows, ({ citizen_id: id }) => id)].map(([id, ofOne]) => ({
    id,
    name: ofOne[0]?.citizen ?? '',
    topics: topics.flatMap((topic) =>
      ofOne.filter((one) => one.topic === topic).map(({ open_until: until }) => ({ topic, until })),
    ),
  }))
}

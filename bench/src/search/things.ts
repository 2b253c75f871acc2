import { onDuty } from '@lydhoer/database'
import type { Municipality } from '@lydhoer/database/testing'
import type { Services } from '../../../app/src/shared/request/services.ts'
import { hasherOf } from '../../../app/src/today/search/hashes.ts'
import { termsOf } from '../../../app/src/today/search/terms.ts'

/**
 * How many there are of each kind, and how one of them is put in. Half of all is for some only: versions of logs, which a researcher reads where they are shared with
 * them, and what FLIPs came to before both parties have approved it, which only those in them read.
 */
const tables: Readonly<Record<string, { many: number; insert: string }>> = {
  loop: {
    many: 10_000,
    insert: `loop (municipality_id, id, raised_as, raised_on) select $1, id, 'worker', day`,
  },
  loopStep: {
    many: 40_000,
    insert: `loop_step (municipality_id, id, loop_id, stage, day, kinds, words_sealed, written_by)
      select $1, id, (select id from loop where municipality_id = $1 limit 1), 'known', day, '{worker}', '\\x00', $2`,
  },
  request: {
    many: 10_000,
    insert: `request (municipality_id, id, asked_as, of_whom, words_sealed, asked_on) select $1, id, 'worker', 'research', '\\x00', day`,
  },
  requestReply: {
    many: 10_000,
    insert: `request_reply (municipality_id, id, request_id, kind, written_as, words_sealed, written_by, created_at)
      select $1, id, (select id from request where municipality_id = $1 limit 1), 'answer', 'worker', '\\x00', $2, day`,
  },
  finding: {
    many: 5_000,
    insert: `finding (municipality_id, id, written_as, words_sealed, written_by, written_on) select $1, id, 'worker', '\\x00', $2, day`,
  },
  flip: {
    many: 20_000,
    insert: `flip (municipality_id, id, kind, whose, held_in, starts_at, minutes, theme_sealed, prepared_by)
      select $1, id, 'exchange', 'workers', 'onSite', day, 60, '\\x00', $2`,
  },
  flipSummary: {
    many: 20_000,
    insert: `flip_summary (municipality_id, flip_id, words_sealed, written_by, written_on)
      select $1, f.id, '\\x00', $2, n.day from (select id, row_number() over (order by id) as n from flip where municipality_id = $1) f
        join (select *, row_number() over (order by id) as n from new) n using (n)`,
  },
  logGiven: {
    many: 65_000,
    insert: `log_given (municipality_id, id, log_id, number, words_sealed, given_by, created_at)
      select $1, n.id, l.id, (n.n / 100) % 999 + 1, '\\x00', $2, n.day
      from (select *, row_number() over (order by id) as n from new) n
        join (select id, row_number() over (order by id) - 1 as n from municipal_log where municipality_id = $1) l on l.n = n.n % 100`,
  },
  outsideSign: {
    many: 10_000,
    insert: `outside_sign (municipality_id, id, said_on, source, words_sealed, noted_by) select $1, id, day, 'doctor', '\\x00', $2`,
  },
  letter: {
    many: 10_000,
    insert: `letter_template (municipality_id, id, kind, words_sealed, answers_for, written_by, created_at)
      select $1, id, 'meeting', '\\x00', $2, $2, day`,
  },
}

/** A word of letters, by how common it is, as in any language: the second half as often as the first, and so on. */
const wordAt = (n: number) =>
  `x${[...n.toString(26)].map((sign) => String.fromCharCode(97 + Number.parseInt(sign, 26))).join('')}q`

/** Puts all of them in, with the hashes of some forty words each: one is in a fifth of all, one in five things of each kind, one nowhere. */
export async function fillSearch(
  ownerUrl: string,
  services: Pick<Services, 'masterKey'>,
  town: Municipality,
) {
  const since = performance.now()
  const next = evenly(42)
  let things = 0
  await onDuty(ownerUrl, 'setUp', async (client) => {
    await client.query(
      `insert into municipal_log (municipality_id, id, begins_on, begun_by)
         select $1, gen_random_uuid(), ('2001-01-01'::date + n * interval '3 months')::date, $2 from generate_series(0, 99) n`,
      [town.id, town.coordinator],
    )
    for (const [kind, { many, insert }] of Object.entries(tables)) {
      await client.query(
        `create temp table new on commit drop as select gen_random_uuid() as id, (date '2026-11-30' - (n % 3000))::date as day from generate_series(1, $1::integer) n`,
        [many],
      )
      await client.query(
        `insert into ${insert}${insert.includes(' from (select') ? '' : ' from new'}`,
        [town.id, town.coordinator].slice(0, insert.includes('$2') ? 2 : 1),
      )
      await client.query('drop table new')
      const hash = hasherOf(services, { municipalityId: town.id })
      const known = new Map<string, number>()
      const hashOf = (text: string) => {
        let found = known.get(text)
        if (found === undefined) known.set(text, (found = hash(termsOf([text])[0] ?? text)))
        return found
      }
      const { rows } = await client.query<{ thing_id: string }>(
        'select thing_id from search_index where municipality_id = $1 and kind = $2',
        [town.id, kind],
      )
      things += rows.length
      for (let at = 0; at < rows.length; at += 5000) {
        const batch = rows.slice(at, at + 5000).map(({ thing_id }, nth) => {
          const words = new Set<number>()
          for (; words.size < 40;) words.add(hashOf(wordAt(Math.floor(Math.exp(next() * Math.log(20_000))))))
          if (next() < 0.2) words.add(hashOf('overalt'))
          if (next() < 0.1) words.add(hashOf('ofte'))
          if (next() < 0.05) words.add(hashOf('somme'))
          if (next() < 0.01) words.add(hashOf('sanktion'))
          if (next() < 0.05) words.add(hashOf('brev'))
          if (at === 0 && nth < 5) words.add(hashOf('sjaelden'))
          return { thing_id, hashes: [...words].sort((a, b) => a - b) }
        })
        await client.query(
          `update search_index s set hashes = one.hashes
             from jsonb_to_recordset($3::jsonb) as one (thing_id uuid, hashes integer[])
             where s.municipality_id = $1 and s.kind = $2 and s.thing_id = one.thing_id`,
          [town.id, kind, JSON.stringify(batch)],
        )
      }
    }
  })
  return { things, took: performance.now() - since }
}

/** The same numbers from 0 to 1 in each run (mulberry32). */
function evenly(seed: number): () => number {
  let at = seed
  return () => {
    at = (at + 0x6d2b79f5) | 0
    let one = Math.imul(at ^ (at >>> 15), 1 | at)
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one
    return ((one ^ (one >>> 14)) >>> 0) / 4294967296
  }
}

export const kinds: readonly string[] = Object.keys(tables)

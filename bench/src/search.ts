// One search over 200,000 things that a house keeps in words, with row rights: for somebody who sees nearly all of them, for a researcher with whom no log is shared, and for
// somebody who sees none; a word that is rare, one that is everywhere, several, one that is nowhere. Beside each the same question of the same rows by a role that row rights do
// not hold, in turns in the same run. Then a whole page, of things whose words are really there.
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, onDuty, startServer, type Sql } from '@lydhoer/database'
import { people, type PersonName } from '@lydhoer/database/testing'
import { Kysely, PostgresDialect, sql as sqlTag } from 'kysely'
import pg from 'pg'
import { makeApp } from '../../app/src/app.ts'
import { noteSign } from '../../app/src/overview/signs/signs.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'
import { candidatesFor } from '../../app/src/today/search/candidates.ts'
import { allOf, askedIn } from '../../app/src/today/search/terms.ts'
import { fillSearch, kinds } from './search/things.ts'

const times = 30

const questions = [
  ['a word in fifty of them', 'sjaelden'],
  ['a word in a fifth of all', 'overalt'],
  ['three words, all there', 'overalt ofte somme'],
  ['a compound', 'sanktionsbrevet'],
  ['a word that is nowhere', 'ingensteds'],
] as const

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-search-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl)
  // An administrator, whom row level security does not hold.
  const bare = new Kysely<never>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: server.ownerUrl, max: 1, options: '-c search_path=lydhoer' }),
    }),
  })
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    const { services, close } = await testServices(db)
    const { things, took } = await fillSearch(server.ownerUrl, services, fjordby)
    await sqlTag`vacuum (full, analyze) search_index`.execute(bare)
    await sqlTag`vacuum analyze`.execute(bare)
    const { rows } = await sqlTag<{ table: number; indexes: number }>`
      select pg_table_size('search_index') / 1e6::float8 as table, pg_indexes_size('search_index') / 1e6::float8 as indexes`.execute(
      bare,
    )
    print(
      `${things} things, made in ${(took / 1000).toFixed(0)} s; the table ${rows[0]?.table.toFixed(0)} MB, its indexes ${rows[0]?.indexes.toFixed(0)} MB`,
    )
    const who = (name: PersonName) => ({
      ...{ municipalityId: fjordby.id, personId: fjordby[name], municipalityName: '', displayName: name },
      ...{ kind: 'staff' as const, roles: [] },
    })
    const all: Took[] = []
    for (const name of ['caseworker', 'otherResearcher', 'partner'] as const) {
      const me = who(name)
      const sees = await db.as(me, async (sql) => {
        const counted = await sqlTag<{ n: number }>`select count(*)::int as n from search_index`.execute(sql)
        return counted.rows[0]?.n ?? 0
      })
      print(`${name}, who sees ${sees} of them:`)
      for (const [what, text] of questions) {
        const looking = { kinds, terms: allOf(askedIn(text)), after: null, limit: 51 }
        const ask = timed((sql) => candidatesFor(sql, services, me, looking))
        const [own, without]: [Took[], Took[]] = [[], []]
        for (let n = 0; n < times; n++) {
          own.push(await ask((work) => db.as(me, work)))
          without.push(await ask((work) => bare.transaction().execute((sql) => work(sql as unknown as Sql))))
        }
        if (name !== 'partner') all.push(...own)
        const [mine, others] = [of(own, 'busy'), of(without, 'busy')]
        print(
          `  ${what}: ${figures(of(own, 'wall'))}, ${own[0]?.found} found; the database’s processor ${figures(mine)}, without row rights p50 ${middle(others).toFixed(1)} ms: ${(middle(mine) / middle(others)).toFixed(2)} ×`,
        )
      }
    }
    print(
      `all questions of the two who can search: ${figures(of(all, 'wall'))}; the database’s processor ${figures(of(all, 'busy'))}`,
    )
    await page(print, { db, services, fjordby, server })
    await close()
  } finally {
    await bare.destroy()
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** How long one question took by the clock, and of the database's own processor time, in milliseconds. */
interface Took {
  wall: number
  busy: number
  found: number
}

const of = (took: readonly Took[], what: 'wall' | 'busy') => took.map((one) => one[what])

/** Nanoseconds that a process has been at work (Linux); what else is at work on the cores does not count. */
const busyOf = (pid: number) => Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6

const timed =
  (question: (sql: Sql) => Promise<readonly unknown[]>) =>
  (transaction: (work: (sql: Sql) => Promise<Took>) => Promise<Took>): Promise<Took> =>
    transaction(async (sql) => {
      const { rows } = await sqlTag<{ pid: number }>`select pg_backend_pid() as pid`.execute(sql)
      const pid = rows[0]?.pid ?? 0
      const [since, busy] = [performance.now(), busyOf(pid)]
      const found = await question(sql)
      return { wall: performance.now() - since, busy: busyOf(pid) - busy, found: found.length }
    })

/** The page itself, with fifty that are opened and looked at again. */
async function page(
  print: (line: string) => void,
  {
    db,
    services,
    fjordby,
    server,
  }: {
    db: ReturnType<typeof connect>
    services: Awaited<ReturnType<typeof testServices>>['services']
    fjordby: Awaited<ReturnType<typeof people>>['fjordby']
    server: { ownerUrl: string }
  },
) {
  const me = {
    ...{ municipalityId: fjordby.id, personId: fjordby.caseworker, municipalityName: '' },
    ...{ displayName: 'caseworker', kind: 'staff' as const, roles: [] },
  }
  await db.as(me, async (sql) => {
    for (let n = 0; n < 60; n++)
      await noteSign(sql, services, me, {
        ...{ id: crypto.randomUUID(), saidOn: '2019-03-04', source: 'doctor' },
        words: `Et sanktionsbrev mere, det ${n}. i rækken, og en papegøje`,
      })
  })
  await onDuty(server.ownerUrl, 'backup', (client) => client.query('analyze lydhoer.search_index'))
  const app = makeApp(services)
  const cookie = await newSessionToken(services, me)
  for (const [what, address] of [
    ['a page of fifty, opened', '/soeg?ord=papeg%C3%B8je'],
    // A word of three letters, since nobody is asked whether they meant another: of these things most do not open.
    ['a page on which nothing is found', '/soeg?ord=zzz'],
  ] as const) {
    const took: number[] = []
    let size = 0
    for (let n = 0; n < times; n++) {
      const since = performance.now()
      const answer = await app.request(address, { headers: { cookie } })
      size = (await answer.text()).length
      if (answer.status !== 200) throw new Error(`${address} gave ${answer.status}`)
      took.push(performance.now() - since)
    }
    print(`${what}: ${figures(took)}, ${Math.round(size / 1000)} KB`)
  }
}

const inOrder = (took: readonly number[]) => [...took].sort((one, other) => one - other)
const middle = (took: readonly number[]) => inOrder(took)[Math.floor(took.length / 2)] ?? NaN

function figures(took: readonly number[]): string {
  const at = (share: number) => (inOrder(took)[Math.floor(share * (took.length - 1))] ?? NaN).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

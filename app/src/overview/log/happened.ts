import type { Sql } from '@lydhoer/database'
import type { Language } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type {
  AskedPeriod,
  Happening,
  HappenedRow,
  TellingHappened,
  Told,
} from '../../shared/happened/happened.ts'
import { holdsOneOf } from '../../shared/people/roles.ts'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Part } from './kinds.ts'
import { lastDayOf } from './quarters.ts'

/** Something that happened, as it can be ticked in: one thing, or so many of a kind. */
export interface Ticked extends Told {
  kind: string
  /** Which of its kind; `all` is so many of them. */
  key: string
  /** `YYYY-MM-DD`; null of so many. */
  day: string | null
  part: Extract<Part, 'did' | 'learned'>
}

/** What happened of one kind: each of few, or how many they were. */
export interface OfKind {
  kind: string
  count: number
  /** All of them in one line. */
  counted: Ticked
  /** Each, where there are few of them; [] where they are folded. */
  each: readonly Ticked[]
  /** Whether one can look at each of them, where they are folded. */
  opens: boolean
}

/** So many of a kind stand one by one; of more only how many. */
export const mostOneByOne = 5
export const allOfThem = 'all'
const perPage = 50

/** Those of a quarter that the visitor is asked about. */
export const periodOf = (beginsOn: string): Omit<AskedPeriod, 'me'> => ({
  from: beginsOn,
  to: lastDayOf(beginsOn),
})

const isFor = (asked: AskedPeriod) => (one: Happening) => holdsOneOf(asked.me.roles, one.for)

interface Row {
  which: number
  row: HappenedRow
  n: number
}

/**
 * What happened in the days that are asked about, of all places, by one statement: of each kind how many, and the first few. Of five thousand
 * events it reads five thousand keys and opens no more than five of a kind.
 */
export async function whatHappened(
  sql: Sql,
  telling: TellingHappened,
  asked: AskedPeriod,
  all: readonly Happening[],
): Promise<OfKind[]> {
  const mine = all.filter(isFor(asked))
  if (mine.length === 0) return []
  const arms = mine.map(
    (
      one,
      which,
    ) => sqlTag`(select ${sqlTag.lit(which)}::int as which, to_jsonb(h) - 'how_many' as row, h.how_many::int as n
      from (select r.*, count(*) over () as how_many from ${rowsOf(sql, asked, one)}
        order by r.day, r.id limit ${sqlTag.lit(mostOneByOne)}) h)`,
  )
  const { rows } = await sqlTag<Row>`${sqlTag.join(arms, sqlTag` union all `)}`.execute(sql)
  return mine.flatMap((one, which) => {
    const found = rows.filter((row) => row.which === which)
    const count = found[0]?.n ?? 0
    return count === 0 ? [] : [ofKind(telling, one, count, found)]
  })
}

function ofKind(telling: TellingHappened, one: Happening, count: number, found: readonly Row[]): OfKind {
  const isFolded = one.isOnlyCounted === true || count > mostOneByOne
  const inOrder = found.map(({ row }) => row).sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  return {
    ...{ kind: one.kind, count },
    counted: tickedAll(telling.language, one, count),
    each: isFolded ? [] : inOrder.map((row) => tickedOne(telling, one, row)),
    opens: isFolded && one.isOnlyCounted !== true,
  }
}

const rowsOf = (sql: Sql, asked: AskedPeriod, one: Happening, as = 'r') => one.rows(sql, asked).as(as)

const tickedAll = (language: Language, one: Happening, count: number): Ticked => ({
  ...{ kind: one.kind, key: allOfThem, day: null, part: one.part },
  ...{ says: one.counted(count)[language], href: null },
})

const tickedOne = (telling: TellingHappened, one: Happening, row: HappenedRow): Ticked => ({
  ...one.tell(row, telling),
  ...{ kind: one.kind, key: row.id, day: row.day, part: one.part },
})

/** One kind that can be looked at one by one; undefined where there is none for the visitor. */
export const lookedAt = (
  all: readonly Happening[],
  asked: AskedPeriod,
  kind: string,
): Happening | undefined =>
  all.filter(isFor(asked)).find((one) => one.kind === kind && one.isOnlyCounted !== true)

/** Each of one kind, fifty at a time, the first first. */
export async function eachOf(
  sql: Sql,
  telling: TellingHappened,
  asked: AskedPeriod,
  one: Happening,
  after: string | null,
): Promise<ListPage<Ticked & { id: string }>> {
  const past =
    after === null
      ? sqlTag`true`
      : sqlTag`(r.day, r.id) > (select b.day, b.id from ${rowsOf(sql, asked, one, 'b')} where b.id::text = ${after})`
  const { rows: found } = await sqlTag<{
    row: HappenedRow
  }>`select to_jsonb(r) as row from ${rowsOf(sql, asked, one)}
    where ${past} order by r.day, r.id limit ${sqlTag.lit(perPage + 1)}`.execute(sql)
  const shown = found.slice(0, perPage).map(({ row }) => ({ ...tickedOne(telling, one, row), id: row.id }))
  return { rows: shown, after, next: found.length > perPage ? (shown.at(-1)?.id ?? null) : null }
}

/** What is ticked in, told anew from where it stands; undefined where it is not there for the visitor, or not of these days. */
export async function toTickIn(
  sql: Sql,
  telling: TellingHappened,
  asked: AskedPeriod,
  all: readonly Happening[],
  { kind, key }: { kind: string; key: string },
): Promise<Ticked | undefined> {
  const one = all.filter(isFor(asked)).find((two) => two.kind === kind)
  if (!one) return undefined
  const rows = rowsOf(sql, asked, one)
  if (key === allOfThem) {
    const { rows: counted } = await sqlTag<{ n: number }>`select count(*)::int as n from ${rows}`.execute(sql)
    const n = counted[0]?.n ?? 0
    return n === 0 ? undefined : tickedAll(telling.language, one, n)
  }
  const { rows: found } = await sqlTag<{ row: HappenedRow }>`select to_jsonb(r) as row from ${rows}
    where r.id::text = ${key}`.execute(sql)
  return found[0] && one.isOnlyCounted !== true ? tickedOne(telling, one, found[0].row) : undefined
}

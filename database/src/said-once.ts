// Statements that are asked again and again: put into words once, and several lists in one way to the database.
import { sql as sqlTag, type Compilable, type CompiledQuery, type RawBuilder } from 'kysely'
import type { Sql } from './connection.ts'

/** Where a value comes in, until it is known. */
class Blank {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** What stands for each value while the statement is put into words. */
export type Blanks<V> = { readonly [N in keyof V]: RawBuilder<V[N]> }

/**
 * A statement that Kysely puts into words the first time, and that is only given its values from then on: building and
 * writing out one of a page's costs as much of the program's time as its answer does. What the statement says must depend on nothing
 * but its values.
 *
 * @example
 *   const namesOf = saidOnce<{ id: string }, { display_name: string }>((sql, { id }) =>
 *     sql.selectFrom('person').select('display_name').where('id', '=', id))
 *   await namesOf(sql, { id: me.personId }) // [{ display_name: 'Sif Krogh' }]
 */
export function saidOnce<V extends object, R>(
  say: (sql: Sql, blanks: Blanks<V>) => Compilable<R>,
): (sql: Sql, values: V) => Promise<R[]> {
  let said: CompiledQuery<R> | undefined
  return async (sql, values) => {
    said ??= say(sql, blanks as Blanks<V>).compile()
    const given = values as Record<string, unknown>
    const parameters = said.parameters.map((one) => (one instanceof Blank ? given[one.name] : one))
    const { rows } = await sql.executeQuery<R>({ ...said, parameters })
    return rows
  }
}

const blanks: unknown = new Proxy({}, { get: (_, name) => sqlTag`${new Blank(String(name))}` })

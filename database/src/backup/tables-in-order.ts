import type pg from 'pg'

/**
 * The tables that hold what belongs to a municipality, each after those that its foreign keys point to. What migrations fill
 * (`resting`) is not among them.
 * @throws when they point in a circle, which no migration may make
 */
export async function tablesInOrder(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ table: string; needs: string[] }>(
    `select c.relname as table, coalesce(array_agg(distinct t.relname::text) filter (where t.oid is not null), '{}') as needs
     from pg_class c
     left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid
     left join pg_class t on t.oid = k.confrelid
     where c.relnamespace = 'lydhoer'::regnamespace and c.relkind = 'r'
       and (c.relname = 'municipality' or exists (
         select from pg_attribute where attrelid = c.oid and attname = 'municipality_id' and not attisdropped))
     group by 1 order by 1`,
  )
  const ordered: string[] = []
  while (ordered.length < rows.length) {
    const next = rows.filter(
      ({ table, needs }) => !ordered.includes(table) && needs.every((one) => ordered.includes(one)),
    )
    if (next.length === 0) throw new Error('The tables refer to each other in a circle')
    ordered.push(...next.map(({ table }) => table))
  }
  return ordered
}

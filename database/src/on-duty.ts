// Work as the owner of the tables, who sees rows only in a transaction that says for which duty.
import type pg from 'pg'
import { ownClient } from './own-client.ts'
import { longWork, sessionOptions } from './session-options.ts'

export type Duty = 'setUp' | 'backup'

/**
 * Runs `work` in one transaction as lydhoer_owner on duty, seeing everything. For setting up (a demonstration, tests) and
 * for the backup; nothing that answers a request may use it.
 * @example await onDuty(server.ownerUrl, 'setUp', (client) => client.query('insert into municipality (name, slug) values …'))
 */
export async function onDuty<T>(
  ownerUrl: string,
  duty: Duty,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await ownClient(ownerUrl, duty, `${sessionOptions} ${longWork}`)
  try {
    await client.query('begin isolation level repeatable read')
    await client.query('set local role lydhoer_owner')
    await client.query(`select set_config('lydhoer.duty', $1, true)`, [duty])
    const done = await work(client)
    await client.query('commit')
    return done
  } finally {
    await client.end() // an open transaction is rolled back with its connection
  }
}

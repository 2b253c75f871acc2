import pg from 'pg'

/** How long to wait for a server to answer at all, in milliseconds. */
export const connectPatience = 10_000

/**
 * A connection of one's own, outside the application's pool. That it is lost is told by the query that needed it; without a
 * listener it would end the program.
 * @param name what the server's list of connections calls it
 * @example const client = await ownClient(ownerUrl, 'migrate'); …; await client.end()
 */
export async function ownClient(url: string, name: string, options = ''): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    options,
    application_name: `lydhoer ${name}`,
    connectionTimeoutMillis: connectPatience,
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

// For server.test.ts: a program on the data folder named in its arguments, which tells of each row once it is acknowledged.
import pg from 'pg'
import { startServer } from './server.ts'

const [, , dataFolder = ''] = process.argv
const server = await startServer({ dataFolder })
const tell = (line: string) => process.stdout.write(`${line}\n`)
tell(`server ${server.pid}`)
const client = new pg.Client({ connectionString: server.ownerUrl })
await client.connect()
await client.query('create table if not exists diary (line int primary key)')
for (let line = 1; ; line++) {
  await client.query('insert into diary values ($1) on conflict do nothing', [line])
  tell(`line ${line}`)
}

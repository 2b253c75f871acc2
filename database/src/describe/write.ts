// Writes schema.sql, tables.ts and who-sees.ts anew, from a database that has just been made: node --import tsx database/src/describe/write.ts
import { writeFile } from 'node:fs/promises'
import { described, files } from './described.ts'

const now = await described()
for (const name of ['schema', 'tables', 'whoSees'] as const) await writeFile(files[name], now[name])

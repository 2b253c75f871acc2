import { sql as sqlTag } from 'kysely'
import { startFjordby } from './fjordby.ts'
import { idOf } from '../../demo/src/ids.ts'
const town = await startFjordby()
const who = { municipalityId: idOf('municipality fjordby'), personId: idOf('person naja') }
console.log(await town.services.database.as(who as never, async (sql) => (await sqlTag`select * from waits_by_department()`.execute(sql)).rows))
console.log(await town.services.database.as(who as never, async (sql) => (await sqlTag`select * from usual_wait('medicalCertificate')`.execute(sql)).rows))
await town.close()

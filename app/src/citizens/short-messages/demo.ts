import type { Demo } from '../../shared/testing/demo.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { answerMessage, messagesOf, writeMessage } from './short-messages.ts'

/** Amina has had an answer, and has written again; Mikkel's has not been read. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const { database, now } = services
  const sif = await person('sif')
  const write = async (key: string, words: string, days: number) => {
    const me = await person(key)
    return database.as(me, async (sql) => {
      const sealed = await matterKey(sql, services, me, me.personId)
      await writeMessage(sql, sealed, me, { words, submissionId: id(`message ${key} ${days}`) })
      const [newest] = (await messagesOf(sql, sealed, me.personId)).filter((one) => one.words === words)
      return { citizenId: me.personId, message: newest?.id ?? '' }
    })
  }
  const first = await write('amina', 'Skal jeg tage min lønseddel med, når vi mødes?', 9)
  await database.as(sif, async (sql) =>
    answerMessage(sql, await matterKey(sql, services, sif, first.citizenId), sif, {
      ...{ citizenId: first.citizenId, id: first.message, now: now() },
      words: 'Ja, tak. Så ser vi på den sammen.',
    }),
  )
  await lain('short_message', [first.message], 9)
  await write('amina', 'Min søster vil gerne med til mødet. Må hun det?', 0)
  await write('mikkel', 'Jeg har fået en ny telefon. Nummeret får du, når vi ses.', 0)
}

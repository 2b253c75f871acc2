import { addDay } from '@lydhoer/words'
import type { DemoTown } from '../../shared/testing/demo.ts'
import { answerAsCitizen, ownFlip } from './citizens/own.ts'
import { inviteCitizen } from './citizens/seats.ts'
import { readTalk } from './recording/read-talk.ts'
import { askToRecord, putIn, sayToRecording } from './recording/recordings.ts'
import { sorted } from './recording/talk.ts'
import { keyOfGroup } from './sealed.ts'

/** A minute of the leaders' FLIP, as the recorder heard it. */
const talk = `WEBVTT

00:00.000 --> 00:09.000
<v E>I de elleve stykker bliver syv grebet. Det er det hele.

00:09.400 --> 00:14.000
<v J>Hvor mange af dem er fra Ungeteamet?

00:14.300 --> 00:17.000
<v E>Otte.

00:17.800 --> 00:26.000
<v C>Så er det mest dem, vi kender. Hvad med dem, der ikke siger noget?

00:26.200 --> 00:33.000
<v M>Det er dem, jeg tænker på. De er slet ikke med.

00:33.500 --> 00:41.000
<v E>Nej. Det kan jeg ikke se med det her.
`

/** Beside the FLIPs: a citizen is invited to the one that comes and may be recorded; the leaders' was written down. */
export async function demoBeside({ services, person, id }: DemoTown): Promise<void> {
  const [comes, held] = [id('flip refusals'), id('flip leaders')]
  const keptUntil = addDay(services.now(), 60)
  const amina = await person('amina')
  const sif = await person('sif')
  await services.database.as(sif, async (sql) => {
    const key = await keyOfGroup(sql, services, sif, comes)
    await inviteCitizen(sql, { services, me: sif }, key, comes, {
      ...{ citizenId: amina.personId, why: 'Du sagde, at du lægger brevene væk. Det vil vi gerne forstå.' },
      ...{
        who: 'Fem fra kommunen og en forsker. Jeg er der også.',
        where: 'Rådhuset, dør 3. Jeg møder dig nede.',
      },
      ...{ bring: 'Et brev, hvis du har lyst.', transport: 'Kommunen betaler bussen. Giv mig billetten.' },
    })
  })
  await services.database.as(amina, async (sql) => {
    const key = await keyOfGroup(sql, services, amina, comes)
    const { seat } = await ownFlip(sql, services, amina, comes, new Map(), 'da')
    await answerAsCitizen(sql, key, seat.id, { says: 'comes', called: 'Amina' })
  })
  const tove = await person('tove')
  await services.database.as(tove, (sql) => askToRecord(sql, tove, comes, keptUntil))
  const marianne = await person('marianne')
  await services.database.as(marianne, (sql) => askToRecord(sql, marianne, held, keptUntil))
  for (const who of ['marianne', 'claus', 'jette', 'emil']) {
    const me = await person(who)
    await services.database.as(me, (sql) => sayToRecording(sql, me, held, true))
  }
  await services.database.as(marianne, async (sql) => {
    const key = await keyOfGroup(sql, services, marianne, held)
    const said = readTalk({ bytes: Buffer.from(talk), name: 'flip.vtt' })
    const parties = ['research', 'practice', 'practice', 'practice'] as const
    const submissionId = id('flip leaders talk')
    await putIn(sql, marianne, key, held, {
      sound: null,
      talk: sorted(said, parties),
      keptUntil,
      submissionId,
    })
  })
}

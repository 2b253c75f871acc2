import type { Sql } from '@lydhoer/database'
import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { lettersStory, type DemoStep } from './demo-steps.ts'
import { hang, hungOn, sayOfHung, type ToHang } from './hung.ts'
import type { KindOfPeople } from './kinds.ts'
import { raiseLoop } from './loops.ts'
import { joinLoop, sawLoop } from './people.ts'
import { writeStep } from './steps.ts'

interface DemoLoop {
  key: string
  by: string
  wonder: string
  raisedAs: KindOfPeople
  ago: number
  with: readonly string[]
  steps: readonly DemoStep[]
}

const loops: readonly DemoLoop[] = [
  {
    ...{ key: 'pauses', by: 'lea', raisedAs: 'worker', ago: 160, with: ['jonas'] },
    wonder: 'Hvorfor fylder vi stilheden ud, når vi selv har bedt om at tænke os om?',
    steps: [
      {
        ...{ by: 'lea', ago: 150, stage: 'known', kinds: ['worker'] },
        ...{ title: 'Fem lytter efter pauser i deres egne samtaler', words: 'De er kortere, end vi troede.' },
      },
      {
        ...{ by: 'jonas', ago: 120, stage: 'experiment', kinds: ['worker'] },
        ...{ title: 'To tæller til fem, før de siger noget', words: '' },
      },
    ],
  },
  {
    ...{ key: 'again', by: 'amina', raisedAs: 'citizen', ago: 12, with: ['sif'] },
    wonder: 'Hvorfor skal jeg fortælle det hele forfra, hver gang jeg får en ny?',
    steps: [
      {
        ...{ by: 'sif', ago: 6, stage: 'exchange', kinds: ['worker'] },
        title: 'Tre sagsbehandlere taler om, hvad de selv gerne vil have givet videre',
        words: 'De ved ikke, hvad borgeren helst vil have, at den næste ved. Det vil de spørge om.',
      },
    ],
  },
  {
    ...{ key: 'letters', by: 'tove', raisedAs: 'citizen', ago: 628, with: ['lea', 'rikke', 'sif', 'emil'] },
    wonder: 'Hvorfor åbner folk ikke vores breve?',
    steps: lettersStory,
  },
]

/** What Fjordby wonders at: the letters over two years, one that has stood still, and one that a citizen raised herself. */
export const demo: Demo = async (town) => {
  for (const loop of loops) await tell(town, loop)
  await hangOnLetters(town)
}

async function tell(town: DemoTown, { key, by, ago, steps, ...of }: DemoLoop): Promise<void> {
  const { services, person, id } = town
  const me = await person(by)
  const loopId = id(`loop ${key}`)
  await services.database.as(me, (sql) =>
    raiseLoop(sql, services, me, { id: loopId, wonder: of.wonder, raisedAs: of.raisedAs, cameFromId: null }),
  )
  for (const name of of.with) {
    const other = await person(name)
    await services.database.as(other, (sql) => joinLoop(sql, other, loopId))
  }
  for (const [at, { by: writer, ago: day, untilAgo, ...facts }] of steps.entries()) {
    const other = await person(writer)
    await services.database.as(other, (sql) =>
      writeStep(sql, services, other, loopId, id(`loop ${key} ${at}`), {
        ...{ quote: '', turn: '', figures: null, ...facts },
        day: addDay(services.now(), -day),
        until: untilAgo === undefined ? null : addDay(services.now(), -untilAgo),
      }),
    )
    await town.lain('loop_step', [id(`loop ${key} ${at}`)], day)
  }
  await town.lain('loop', [loopId], ago)
  // Lea has not looked since the citizens read the letter; the others have.
  for (const name of of.with.filter((one) => one !== 'lea')) {
    const other = await person(name)
    await services.database.as(other, (sql) => sawLoop(sql, other, loopId, services.now()))
  }
}

/** The version that is sent now, the FLIP, the first room, what several tried, and a passage that Sif has, each on its step. */
async function hangOnLetters({ services, person, id }: DemoTown): Promise<void> {
  const loopId = id('loop letters')
  const put = async (by: string, step: number, find: (sql: Sql) => Promise<ToHang | undefined>) => {
    const me = await person(by)
    await services.database.as(me, async (sql) => {
      const thing = await find(sql)
      if (!thing) return
      await hang(sql, { services, me }, loopId, thing)
      const { rows } = await hungOn(sql, services, me, loopId)
      // What was hung last stands first, and has no step yet.
      const [own] = rows.filter(({ by, stepId }) => by.id === me.personId && stepId === null)
      if (own)
        await sayOfHung(sql, services, me, own.id, { stepId: id(`loop letters ${step}`), note: thing.note })
    })
  }
  await put('sif', 3, async (sql) => {
    const passage = await sql
      .selectFrom('passage')
      .select('id')
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst()
    return passage && { what: 'stykke', of: passage.id, note: 'Hør, hvornår spørgsmålet kommer' }
  })
  await put('tove', 6, async () => ({
    what: 'rum',
    of: id('learning room stille'),
    note: 'Her ser vi på stykkerne',
  }))
  await put('tove', 1, async () => ({
    what: 'flip',
    of: id('flip letters'),
    note: 'Her talte de otte med to forskere',
  }))
  await put('emil', 10, async () => ({
    what: 'samling',
    of: id('gathering visit'),
    note: 'Her ser vi på det sammen med forskerne',
  }))
  await put('sif', 7, async () => ({
    what: 'forsoeg',
    of: id('joint experiment first'),
    note: 'Borgeren svarer ja og spørger ikke',
  }))
  await put('sif', 7, async () => ({
    what: 'forsoeg',
    of: id('joint experiment last'),
    note: 'To gange nåede vi det ikke',
  }))
  await put('lea', 7, async () => ({
    what: 'forsoeg',
    of: id('joint experiment pictures'),
    note: 'Det bliver vi ved med',
  }))
  await put('jonas', 7, async () => ({
    what: 'forsoeg',
    of: id('joint experiment post'),
    note: 'Det virkede ikke',
  }))
  await put('meryem', 7, async () => ({
    what: 'forsoeg',
    of: id('joint experiment midway'),
    note: 'Det er i gang nu',
  }))
  await put('emil', 8, async () => ({
    what: 'fund',
    of: id('finding letters'),
    note: 'De tre pointer, og hvad de, det kom fra, siger',
  }))
  await put('marianne', 8, async () => ({
    what: 'flip',
    of: id('flip leaders'),
    note: 'Lederne ser på, om de kender det',
  }))
  await put('rikke', 10, async (sql) => {
    const version = await sql
      .selectFrom('letter_version')
      .select('id')
      .where('template_id', '=', id('letter invitation'))
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    return version && { what: 'brev', of: version.id, note: 'Det, der bliver sendt nu' }
  })
  await put('tove', 12, async () => ({
    what: 'flip',
    of: id('flip refusals'),
    note: 'Her begynder vi på den næste omgang',
  }))
  await put('rikke', 12, async () => ({
    what: 'forsoeg',
    of: id('joint experiment call'),
    note: 'En vej uden om brevet',
  }))
}

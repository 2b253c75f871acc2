import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import { speak, writeCame } from './around.ts'
import type { OutwardKind } from './kinds.ts'
import { askForStory, sayYes, type ToldOf } from './stories.ts'
import { prepareTelling, sayReady, tellingOf } from './tellings.ts'

interface DemoTelling {
  key: string
  by: string
  kind: OutwardKind
  title: string
  to: string
  about: string
  inDays: number
  speaks: KindOfPeople[]
  speakers: readonly string[]
  /** The key of the loop that it comes from. */
  loop: string | null
  stories?: readonly { of: string; toldOf: ToldOf; by: string; words: string; saysYes: boolean }[]
  isReady?: true
  came?: readonly { by: string; words: string }[]
}

const tellings: readonly DemoTelling[] = [
  {
    ...{ key: 'letter', by: 'tove', kind: 'talk', inDays: 16, loop: 'letters' },
    title: 'Da brevet blev kortere',
    to: 'Temadagen for kommuner i landsdelen, på biblioteket i Vesterlund',
    about:
      'Hvorfor ingen åbnede vores brev, hvad vi lavede om, og de to ting, der ikke virkede. Vi slutter med at læse brevet højt sammen.',
    speaks: ['broker', 'worker'],
    speakers: ['tove', 'sif'],
    stories: [
      {
        ...{ of: 'amina', toldOf: 'citizen', by: 'sif', saysYes: false },
        words:
          'En kvinde lagde alle brevene i en skuffe. Da det nye brev kom, ringede hun til nummeret i den første linje. Hun sagde: Jeg læste det hele, for det var så kort.',
      },
      {
        ...{ of: 'emil', toldOf: 'colleague', by: 'tove', saysYes: true },
        words:
          'Jeg havde sendt det gamle brev i ni år. Første gang jeg læste det højt, kunne jeg ikke selv svare på, hvad man skulle møde op til.',
      },
    ],
  },
  {
    ...{ key: 'visit', by: 'rikke', kind: 'visit', inDays: -40, loop: 'letters' },
    title: 'Studiebesøg om Lån et øre',
    to: 'Fire sagsbehandlere og en leder fra Vesterlund Kommune',
    about: 'De var med til Lån et øre om et stykke, der er læst op, og fik vores ark med hjem.',
    speaks: ['worker', 'broker'],
    speakers: ['tove'],
    isReady: true,
    came: [
      {
        by: 'tove',
        words: 'De spurgte, hvem der bestemmer, hvilket stykke man hører. Det gør den, hvis samtale det er.',
      },
      { by: 'lea', words: 'Og om det tager tid fra samtalerne. Vi sagde som det er: to timer om måneden.' },
    ],
  },
]

/** A talk to come, with a question to Amina and a yes of Emil's; and a visit that was, with what they asked about. */
export const demo: Demo = async (town) => {
  for (const one of tellings) await tell(town, one)
}

async function tell({ services, person, id }: DemoTown, one: DemoTelling): Promise<void> {
  const outwardId = id(`outward ${one.key}`)
  const me = await person(one.by)
  const { title, to, about, kind, speaks } = one
  await services.database.as(me, (sql) =>
    prepareTelling(sql, services, me, {
      ...{ id: outwardId, title, to, about, kind, speaks, address: '' },
      day: addDay(services.now(), one.inDays),
      lead: one.loop === null ? null : { kind: 'loop', id: id(`loop ${one.loop}`) },
    }),
  )
  for (const who of one.speakers) {
    const speaker = await person(who)
    await services.database.as(speaker, (sql) => speak(sql, speaker, outwardId))
  }
  for (const [nth, { of, toldOf, by, words, saysYes }] of (one.stories ?? []).entries()) {
    const [whose, asker] = [await person(of), await person(by)]
    const storyId = id(`outward ${one.key} story ${nth}`)
    await services.database.as(asker, (sql) =>
      askForStory(sql, services, asker, { id: storyId, outwardId, toldOf, whoseId: whose.personId, words }),
    )
    if (saysYes) await services.database.as(whose, (sql) => sayYes(sql, whose, storyId, 1, services.now()))
  }
  if (one.isReady)
    await services.database.as(me, async (sql) =>
      sayReady(sql, await tellingOf(sql, services, me, outwardId), true),
    )
  for (const [nth, { by, words }] of (one.came ?? []).entries()) {
    const writer = await person(by)
    await services.database.as(writer, (sql) =>
      writeCame(sql, services, writer, { id: id(`outward ${one.key} came ${nth}`), outwardId, words }),
    )
  }
}

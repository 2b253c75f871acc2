import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { kindOf } from '../house/kinds-of-people.ts'
import type { Look, ResourceKind } from './kinds.ts'
import { lookAgain } from './looks.ts'
import { changeResource, makeResource, resourceOf, type ResourceWords } from './resources.ts'
import { useIt } from './uses.ts'

interface DemoResource extends ResourceWords {
  key: string
  by: string
  ago: number
  kind: ResourceKind
  /** The keys of the finding that it builds on and the loop that it came from. */
  finding: string | null
  loop: string
  /** The number of the step that it hangs on. */
  step: number
  /** In how many days it is to be looked at again; below none it is due. */
  lookIn: number
  next?: Partial<ResourceWords> & { changed: string; ago: number }
  uses: readonly { by: string; words: string }[]
  looks?: readonly { says: Look; words: string; ago: number }[]
}

const resources: readonly DemoResource[] = [
  {
    ...{
      key: 'by post',
      by: 'tove',
      ago: 236,
      kind: 'pictograms',
      finding: null,
      loop: 'letters',
      step: 7,
      lookIn: 40,
    },
    title: 'Arket med posten',
    use: 'Arket med billeder, sendt hjem en uge før mødet, så man kan se, hvad der skal ske.',
    body: '1. Du kommer ind ad døren mod havnen.\n2. Du sidder over for én.\n3. I bliver enige om, hvad I skal tale om.\n4. Du går hjem med en side, der er din.',
    address: '',
    uses: [],
    looks: [
      {
        ...{ says: 'laidToRest', ago: 180 },
        words:
          'Det virkede ikke. Vi spurgte ti, og ni havde ikke set det. Den tiende troede, at det var en reklame. Arket hjælper kun, når man kigger på det sammen.',
      },
    ],
  },
  {
    ...{
      key: 'pictures',
      by: 'tove',
      ago: 182,
      kind: 'pictograms',
      finding: 'letters',
      loop: 'letters',
      step: 7,
      lookIn: -2,
    },
    title: 'Arket med billeder',
    use: 'Ligger på bordet, når I kommer til rettigheder og pligter. Peg på ét billede ad gangen, og vent.',
    body: 'Fire billeder, ét på hver fjerdedel af siden:\n\n- En kalender: Det her er dagen og stedet.\n- En telefon: Ring hertil, hvis du ikke kan komme.\n- En mønt: Det her kan der ske med pengene.\n- To stole: Det her kan vi lave om, når vi taler om det.\n\nSpørg bagefter: Hvad af det her vil du høre mere om?',
    address: '',
    next: {
      ago: 74,
      changed: 'Mønten lå først øverst. Så så ingen på resten. Nu er kalenderen først.',
    },
    uses: [
      { by: 'sif', words: 'Den unge tog arket og pegede selv på telefonen.' },
      { by: 'birgitte', words: 'Godt, når der er tolk med. Det tager ikke længere tid.' },
      { by: 'lea', words: '' },
    ],
  },
  {
    ...{
      key: 'podcast',
      by: 'emil',
      ago: 96,
      kind: 'podcast',
      finding: 'letters',
      loop: 'letters',
      step: 8,
      lookIn: 120,
    },
    title: 'Tolv minutter om at sige det midtvejs',
    use: 'Hør den på vej ind. To sagsbehandlere fortæller om den samtale, hvor de ventede med det.',
    body: '',
    address: 'https://lyd.fjordby.example/midtvejs',
    uses: [
      { by: 'jonas', words: 'Vi hørte den sammen og talte om den bagefter. Det var det bedste.' },
      { by: 'rikke', words: '' },
    ],
  },
  {
    ...{
      key: 'letter',
      by: 'rikke',
      ago: 54,
      kind: 'guide',
      finding: null,
      loop: 'letters',
      step: 10,
      lookIn: 128,
    },
    title: 'Sådan er det nye brev skrevet',
    use: 'Til dig, der skriver et brev fra huset. Brug de fem linjer, før du sender.',
    body: '1. Dag, klokken og sted står først. Intet andet i den linje.\n2. Så et navn og et nummer til et menneske, der tager telefonen.\n3. Så det, mødet skal bruges til, i én sætning.\n4. Så det, loven siger, at vi skal skrive. Det står nederst og i hele sætninger.\n5. Læs det højt for en, der ikke arbejder her.\n\nSkriv ikke “manglende fremmøde”. Skriv “hvis du ikke kommer”.',
    address: '',
    uses: [{ by: 'birgitte', words: 'Linje fem er den, vi springer over. Og den, der flytter mest.' }],
  },
]

/** What came out of the letters that nobody opened: one that did not work, one that is due, one to hear, and one to write by. */
export const demo: Demo = async (town) => {
  for (const resource of resources) await tell(town, resource)
}

async function tell(
  town: DemoTown,
  { key, by, ago, finding, loop, step, lookIn, next, uses, looks = [], ...of }: DemoResource,
): Promise<void> {
  const { services, person, id } = town
  const me = await person(by)
  const resourceId = id(`resource ${key}`)
  const { title, use, body, address, kind } = of
  const words = { title, use, body, address }
  const findingId = finding === null ? null : id(`finding ${finding}`)
  await services.database.as(me, async (sql) => {
    await makeResource(sql, services, me, {
      ...{ ...words, id: resourceId, kind, madeAs: kindOf(me), findingId, loopId: id(`loop ${loop}`) },
      lookAgainOn: addDay(services.now(), lookIn),
    })
    await sql
      .updateTable('loop_hung')
      .set({ step_id: id(`loop ${loop} ${step}`) })
      .where('resource_id', '=', resourceId)
      .execute()
  })
  await town.lain('resource', [resourceId], ago)
  const versions = await services.database.as(me, (sql) =>
    sql.selectFrom('resource_version').select('id').where('resource_id', '=', resourceId).execute(),
  )
  await town.lain(
    'resource_version',
    versions.map((one) => one.id),
    ago,
  )
  if (next) {
    const { changed, ago: day, ...anew } = next
    const versionId = id(`resource ${key} 2`)
    await services.database.as(me, (sql) =>
      changeResource(sql, services, me, resourceId, {
        ...{ ...words, ...anew, id: versionId, kind, findingId, changed },
      }),
    )
    await town.lain('resource_version', [versionId], day)
  }
  for (const [nth, said] of uses.entries()) {
    const other = await person(said.by)
    await services.database.as(other, (sql) =>
      useIt(sql, services, other, resourceId, { id: id(`resource ${key} use ${nth}`), words: said.words }),
    )
  }
  for (const [nth, { ago: day, ...said }] of looks.entries()) {
    const lookId = id(`resource ${key} look ${nth}`)
    await services.database.as(me, async (sql) => {
      const resource = await resourceOf(sql, services, me, resourceId)
      // It was said that day.
      const then = { ...services, now: () => new Date(services.now().getTime() - day * 86_400_000) }
      await lookAgain(sql, { services: then, me }, resource, { ...said, id: lookId })
    })
    await town.lain('resource_look', [lookId], day)
  }
}

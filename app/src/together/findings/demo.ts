import { plain } from '@lydhoer/conversation'
import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { turnsOf, wordsKey } from '../../shared/sealing/turn-words.ts'
import { kindOf, type KindOfPeople } from '../house/kinds-of-people.ts'
import { sayToFinding, type Answer } from './answers.ts'
import { writeFinding, type FindingWords } from './findings.ts'
import { quotedOf } from './quotable.ts'
import { quote } from './quotes.ts'
import type { Standing } from './kinds.ts'
import { askThem, sayStanding } from './standing.ts'

interface DemoFinding extends FindingWords {
  key: string
  by: string
  ago: number
  asked: { kinds: KindOfPeople[]; ahead: number } | null
  answers: readonly (Pick<Answer, 'kind' | 'writtenAs' | 'words'> & { by: string; ago: number })[]
  stood: readonly { standing: Standing; ago: number }[]
}

const findings: readonly DemoFinding[] = [
  {
    ...{ key: 'letters', by: 'emil', ago: 172, title: 'Hvornår i samtalen sanktionerne bliver nævnt' },
    points: [
      'Midtvejs spørger borgeren selv i 7 af 11 stykker.',
      'Kommer det først, spørger borgeren selv i 2 af 14.',
      'Et ark med billeder gør ikke samtalen længere.',
    ],
    more: 'Vi hørte efter, hvem der siger det næste, når vejledningen er givet. Siger borgeren kun ja, har vi ikke talt det med. Flere var bange, før de havde læst brevet.',
    limits:
      'Det er få stykker, og nogle er den samme sagsbehandlers. Det siger ikke noget om, hvad folk husker bagefter.',
    material: [
      { kind: 'conversations', count: 25 },
      { kind: 'interviews', count: 4 },
    ],
    asked: { kinds: ['worker', 'citizen', 'otherStaff'], ahead: -130 },
    answers: [
      {
        ...{ by: 'lea', ago: 160, kind: 'recognise', writtenAs: 'worker' },
        words: 'Når jeg siger det først, bliver der stille. Det har vi hørt i vores egne samtaler.',
      },
      {
        ...{ by: 'tove', ago: 151, kind: 'partly', writtenAs: 'citizen' },
        words: 'To af de fire siger: Det er ikke så vigtigt hvornår. Det vigtige er, om I kigger op.',
      },
      {
        ...{ by: 'rikke', ago: 140, kind: 'movedOn', writtenAs: 'otherStaff' },
        words: 'Ydelse har skrevet brevet om imens. Vi vil hellere vide, om det nye brev bliver læst.',
      },
    ],
    stood: [{ standing: 'reviewed', ago: 120 }],
  },
  {
    ...{ key: 'phone', by: 'emil', ago: 46, title: 'Der, hvor en samtale i telefonen vender' },
    points: [
      'Den vender, når den ene siger højt, hvad de begge hører.',
      'Forklarer vi reglen igen, taler vi begge højere.',
      'Ni sekunders stilhed er ikke for meget.',
    ],
    more: 'De tre film viser hver sit sted. Stemmerne er skuespilleres.',
    limits: 'Kun opkald til Modtagelsen om formiddagen, og kun dem, hvor begge havde sagt ja.',
    material: [{ kind: 'conversations', count: 11 }],
    asked: { kinds: ['worker', 'broker'], ahead: 9 },
    answers: [
      {
        ...{ by: 'poul', ago: 3, kind: 'recognise', writtenAs: 'worker' },
        words: 'Det med reglen er mig på en mandag.',
      },
    ],
    stood: [],
  },
]

/** What was found in Fjordby: one that those it came from have answered, with a citizen's words; and one that they are asked about now. */
export const demo: Demo = async (town) => {
  for (const finding of findings) await tell(town, finding)
  await quoteIn(town, 'letters')
}

async function tell(
  town: DemoTown,
  { key, by, ago, asked, answers, stood, ...words }: DemoFinding,
): Promise<void> {
  const { services, person, id } = town
  const findingId = id(`finding ${key}`)
  const me = await person(by)
  await services.database.as(me, async (sql) => {
    await writeFinding(sql, services, me, { ...words, id: findingId, writtenAs: kindOf(me) })
    if (asked)
      await askThem(sql, me, findingId, { kinds: asked.kinds, by: addDay(services.now(), asked.ahead) })
    for (const { standing } of stood)
      await sayStanding(sql, me, findingId, { id: id(`finding ${key} ${standing}`), standing })
  })
  for (const [nth, { by: who, ago: day, ...said }] of answers.entries()) {
    const other = await person(who)
    const answerId = id(`finding ${key} answer ${nth}`)
    await services.database.as(other, (sql) =>
      sayToFinding(sql, services, other, findingId, { ...said, id: answerId }),
    )
    await town.lain('finding_answer', [answerId], day)
  }
  for (const { standing, ago: day } of stood)
    await town.lain('finding_standing', [id(`finding ${key} ${standing}`)], day)
  await town.lain('finding', [findingId], ago)
}

/** What a citizen says in a passage of Birgitte's, whose citizen has said yes to all of it. */
async function quoteIn({ services, person, id }: DemoTown, key: string): Promise<void> {
  const owner = await person('birgitte')
  await services.database.as(owner, async (sql) => {
    const passage = await sql
      .selectFrom('passage as p')
      .innerJoin('consent as c', 'c.conversation_id', 'p.conversation_id')
      .innerJoin('speaker as s', 's.conversation_id', 'p.conversation_id')
      .select(['p.id', 'p.conversation_id', 'p.from_turn', 'p.to_turn', 's.code'])
      .where('p.owner_id', '=', owner.personId)
      .where('c.purpose', '=', 'quote')
      .where('c.state', '=', 'given')
      .where('s.role', '=', 'citizen')
      .limit(1)
      .executeTakeFirst()
    if (!passage) return
    const words = await wordsKey(sql, services, owner, passage.conversation_id)
    const { turns, notation } = await turnsOf(sql, words, passage.conversation_id, {
      fromTurn: passage.from_turn,
      toTurn: passage.to_turn,
    })
    const said = turns
      .filter(({ speaker }) => speaker === passage.code)
      .map(({ text }) => quotedOf(plain(text, notation), '') ?? '')
      .sort((one, other) => other.length - one.length)[0]
    if (!said) return
    const finding = { id: id(`finding ${key} quote`), findingId: id(`finding ${key}`), passageId: passage.id }
    await quote(sql, services, owner, { ...finding, words: said })
  })
}

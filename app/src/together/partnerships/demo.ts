import { addDay } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { sealOfLoops, stepContext, wonderContext } from '../house/sealed-loops.ts'
import { codesOf, joinBy, makeCode } from './codes.ts'
import { toCross } from './crossing.ts'
import type { ThingKind } from './kinds.ts'
import { beginPartnership } from './partnerships.ts'
import { sayYesToResearcher } from './researchers.ts'
import { share } from './shares.ts'

/** Fjordby and its neighbour are in a partnership by the yes of both. Fjordby shares the story of the letters, the neighbour a wonder of its own. */
export const demo: Demo = async (town) => {
  const { services, person, id } = town
  const [naja, ellen] = [await person('naja'), await person('ellen')]
  const partnershipId = id('partnership')
  const code = await services.database.as(naja, async (sql) => {
    await beginPartnership(sql, services, partnershipId, 'Breve, der kan læses')
    await makeCode(sql, services, naja, { id: id('partnership code'), partnershipId })
    return (await codesOf(sql, services, naja, partnershipId))[0]?.code ?? ''
  })
  await services.database.as(ellen, (sql) => joinBy(sql, code))
  await shares(town, naja, 'undren', id('loop letters'), 'Hvorfor bliver brevene ikke åbnet?')
  const emil = await person('emil')
  await services.database.as(naja, (sql) =>
    sayYesToResearcher(sql, services, naja, {
      ...{ partnershipId, researcherId: id('researcher of the partnership') },
      person: { id: emil.personId, name: emil.displayName },
    }),
  )
  const loopId = id('loop of the neighbour')
  await wonders(town, ellen, loopId)
  await shares(town, ellen, 'undren', loopId, wonder)
}

const wonder = 'Hvad sker der, når vi ringer, før brevet kommer?'

/** Shares a thing in its words as they stand. */
async function shares(
  { services, id }: DemoTown,
  me: SignedIn,
  kind: ThingKind,
  thingId: string,
  title: string,
): Promise<void> {
  await services.database.as(me, async (sql) => {
    const crosses = await toCross(sql, services, me, kind, thingId)
    if (!crosses) throw new Error(`Nothing to share: ${title}`)
    await share(sql, services, me, {
      ...{ id: id(`share ${thingId}`), partnershipId: id('partnership'), kind, thingId },
      crossing: { title, parts: crosses.parts },
    })
  })
}

/** The neighbour's wonder, with what they did first. */
async function wonders({ services, id }: DemoTown, me: SignedIn, loopId: string): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const stepId = id('step of the neighbour')
  await services.database.as(me, async (sql) => {
    await sql
      .insertInto('loop')
      .values({
        ...{ ...here, id: loopId, raised_as: 'otherStaff' },
        wonder_sealed: sealOfLoops(services, me, wonderContext(loopId), wonder),
      })
      .execute()
    await sql
      .insertInto('loop_person')
      .values({ ...here, loop_id: loopId, person_id: me.personId, is_citizen: false, raised: true })
      .execute()
    await sql
      .insertInto('loop_step')
      .values({
        ...{ ...here, id: stepId, loop_id: loopId, stage: 'experiment', day: addDay(services.now(), -57) },
        ...{ kinds: ['worker', 'otherStaff'], written_by: me.personId },
        words_sealed: sealOfLoops(services, me, stepContext(stepId), {
          ...{ title: 'Tre ringer dagen før', quote: '', turn: '', figures: null },
          words:
            'Vi siger, at der kommer et brev, og hvad det handler om. De fleste takker for det. To bad om at få det at vide i en besked i stedet.',
        }),
      })
      .execute()
  })
}

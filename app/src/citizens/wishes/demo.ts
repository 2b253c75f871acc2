import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { addDay } from '@lydhoer/words'
import { matterKey } from '../matter/sealed-words.ts'
import { writeConsideration } from './considerations.ts'
import { demoConsiderations, demoFinds, demoWishes, type DemoWish } from './demo-wishes.ts'
import { ordersOf, sendOrder, tellWho } from './job-orders.ts'
import { answerOrder, takeOrder } from './looking.ts'
import { answerFind, lookInto, ownFindsOf, writeFind } from './own-finds.ts'
import { answerQuestion, askColleagues, departmentsOf, questionsAbout } from './questions.ts'
import { tellOfWish, type ToTell } from './wish-events.ts'
import { nothingAround, sayOfWish, wishOf, writeWish } from './wishes.ts'

/** What people in Fjordby wish for, what is looked for, and what some have found themselves. */
export const demo: Demo = async (town) => {
  for (const [nth, wish] of demoWishes.entries()) await load(town, wish, `wish ${nth}`)
  const { services, person, id } = town
  for (const [nth, { citizen, ...said }] of demoConsiderations.entries()) {
    const me = await person(citizen)
    const submissionId = id(`consideration ${nth}`)
    await services.database.as(me, (sql) => writeConsideration(sql, services, me, { ...said, submissionId }))
  }
  for (const [nth, find] of demoFinds.entries()) await loadFind(town, find, id(`own find ${nth}`))
}

const daysAgo = ({ services }: DemoTown, days: number) =>
  new Date(services.now().getTime() - days * 86_400_000)

async function load(town: DemoTown, wish: DemoWish, name: string): Promise<void> {
  const { services, person, id, lain } = town
  const { database, masterKey } = services
  const citizen = await person(wish.citizen)
  const citizenId = citizen.personId
  const me = wish.with ? await person(wish.with) : citizen
  const { first, words, more = {} } = wish
  const written = await database.as(me, async (sql) => {
    const key = await matterKey(sql, services, me, citizenId)
    const of = await writeWish(sql, key, me, { citizenId, words: first ?? words, submissionId: id(name) })
    const said = { ...nothingAround, ...more, words }
    if (first !== undefined || wish.more)
      await sayOfWish(sql, key, me, { citizenId, id: of, said, submissionId: id(`${name} more`) })
    const versions = await sql
      .selectFrom('wish_version')
      .select(['id', 'submission_id as sent'])
      .where('wish_id', '=', of)
      .execute()
    return { of, versions }
  })
  await lain('wish', [written.of], wish.ago)
  const lay = (isFirst: boolean, ago: number) =>
    lain(
      'wish_version',
      written.versions.filter(({ sent }) => (sent === id(name)) === isFirst).map((version) => version.id),
      ago,
    )
  await lay(true, wish.ago)
  await lay(false, wish.ago - 1)
  const tells = async (by: string, ago: number, said: Omit<ToTell, 'submissionId'>) => {
    const who = await person(by)
    const then = { masterKey, now: () => daysAgo(town, ago) }
    await database.as(who, async (sql) => {
      const key = await matterKey(sql, services, who, citizenId)
      const submissionId = id(`${name} ${said.kind}`)
      await tellOfWish(
        sql,
        { services: then, me: who, key },
        { id: written.of, citizenId },
        { ...said, submissionId },
        '/',
      )
    })
  }
  if (wish.cannot) await tells(wish.cannot.by, wish.cannot.ago, { kind: 'cannot', words: wish.cannot.words })
  if (wish.declined) await tells(wish.citizen, wish.declined.ago, { ...wish.declined, kind: 'declined' })
  if (wish.leftAgo !== undefined) await tells(wish.citizen, wish.leftAgo, { kind: 'left' })
  if (wish.asked) await loadQuestion(town, wish.asked, { id: written.of, citizenId }, name)
  if (wish.sent) await loadOrder(town, wish, wish.sent, written.of, id(`${name} sent`))
}

async function loadOrder(
  town: DemoTown,
  { citizen, words }: DemoWish,
  sent: NonNullable<DemoWish['sent']>,
  wishId: string,
  submissionId: string,
): Promise<void> {
  const { services, person } = town
  const { database, masterKey } = services
  const me = await person(citizen)
  const order = await database.as(me, async (sql) => {
    const key = await matterKey(sql, services, me, me.personId)
    const wish = await wishOf(sql, key, me.personId, wishId)
    const then = { me, masterKey, now: daysAgo(town, sent.ago) }
    await sendOrder(sql, then, wish, { words: sent.words ?? words, submissionId })
    return (await ordersOf(sql, services, me, me.personId)).find((one) => one.wishId === wishId)
  })
  if (!order || !sent.by) return
  const consultant = await person(sent.by)
  const { answer } = sent
  await database.as(consultant, async (sql) => {
    const then = { me: consultant, masterKey, now: daysAgo(town, sent.ago - 2) }
    await takeOrder(sql, then, order.id, addDay(services.now(), sent.callIn ?? 7))
    if (answer) await answerOrder(sql, { ...then, now: daysAgo(town, answer.ago) }, order.id, answer)
  })
  if (!sent.isTold) return
  await database.as(me, async (sql) => {
    const found = (await ordersOf(sql, services, me, me.personId)).find(({ id }) => id === order.id)
    if (found) await tellWho(sql, { me, masterKey }, found)
  })
}

async function loadQuestion(
  town: DemoTown,
  { by, ago, words, answers }: NonNullable<DemoWish['asked']>,
  wish: { id: string; citizenId: string },
  name: string,
): Promise<void> {
  const { services, person, id } = town
  const { database, masterKey } = services
  const me = await person(by)
  const [departmentId] = departmentsOf(me)
  if (departmentId === undefined) return
  const question = await database.as(me, async (sql) => {
    const then = { me, masterKey, now: daysAgo(town, ago) }
    await askColleagues(sql, then, wish, { words, departmentId, submissionId: id(`${name} asked`) })
    return (await questionsAbout(sql, services, me, wish.id))[0]
  })
  for (const [nth, said] of question ? answers.entries() : []) {
    const colleague = await person(said.by)
    const then = { me: colleague, masterKey, now: daysAgo(town, said.ago) }
    const submissionId = id(`${name} answer ${nth}`)
    await database.as(colleague, (sql) =>
      answerQuestion(sql, then, question?.id ?? '', { words: said.words, submissionId }),
    )
  }
}

async function loadFind(
  town: DemoTown,
  find: (typeof demoFinds)[number],
  submissionId: string,
): Promise<void> {
  const { services, person, lain } = town
  const { database } = services
  const me = await person(find.citizen)
  const citizenId = me.personId
  const { place, does, contact } = find
  const one = await database.as(me, async (sql) => {
    const key = await matterKey(sql, services, me, citizenId)
    const found = { citizenId, submissionId, place, does, contact }
    await writeFind(sql, key, { me, now: daysAgo(town, find.ago) }, found)
    return (await ownFindsOf(sql, key, citizenId)).find((each) => each.place === place)
  })
  if (!one) return
  await lain('own_find', [one.id], find.ago)
  if (!('checker' in find)) return
  const checker = await person(find.checker)
  await database.as(checker, async (sql) => {
    const key = await matterKey(sql, services, checker, citizenId)
    await lookInto(sql, key, checker, one.id)
    if ('answer' in find) {
      const then = { me: checker, now: daysAgo(town, find.answer.ago) }
      await answerFind(sql, key, then, one.id, find.answer)
    }
  })
}

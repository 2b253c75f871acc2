import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import type { Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { scene } from './scene.ts'

let house: TestApp
let made: Made
let host: Browser
let visitor: Browser
let page = ''
before(async () => {
  house = await testApp()
  made = (await scene.make?.(house, {})) ?? {}
  host = await house.as('caseworker')
  visitor = await house.as('colleague')
  page = `/makkere/${made['visit']}`
})
after(() => house.close())

const read = async (who: Browser, address: string) => (await who.get(address)).text()
const main = async (who: Browser, address: string) =>
  (await read(who, address)).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
/** The page of a plan, when it is there. */
async function planned(who: Browser, address: string): Promise<string> {
  for (;;) {
    const page = await main(who, address)
    if (!page.includes('<progress')) return page
  }
}
const time = { day: day(5), clock: '10:00', minutes: '60', where: 'Lokale 2.12' }
const meetings = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{ sequence: number; off: boolean; people: number }>(
      `select m.sequence, m.cancelled_at is not null as off, count(*)::int as people from meeting m
       join meeting_person p on p.meeting_id = m.id where m.about_id = $1 group by m.id, m.sequence, m.cancelled_at, m.changed_at
       order by m.changed_at`,
      [made['visit']],
    )
    return rows
  })

test('who wishes what is shown to nobody but whoever plans; no leader makes or plans a round', async () => {
  await visitor.post(`/makkere/runder/${made['feedbackRound']}/med`, { not: house.fjordby.caseworker })
  const address = `/makkere/runder/${made['feedbackRound']}`
  for (const name of ['teamLead', 'director', 'knowledgeBroker', 'researcher'] as const)
    assert.doesNotMatch(await main(await house.as(name), address), /colleague/, name)
  assert.match(await main(await house.as('coordinator'), address), /colleague/)
  for (const name of ['teamLead', 'director'] as const) {
    const leader = await house.as(name)
    assert.equal((await leader.get('/makkere/runder/ny')).status, 403)
    assert.equal((await leader.get(`${address}/plan`)).status, 403)
  }
  const broker = await house.as('knowledgeBroker')
  assert.equal((await broker.get(`${address}/plan`)).status, 404, 'a round is planned by whoever made it')
})

test('what cannot be met is said by name, with what to loosen, and nothing is written before yes', async () => {
  const address = `/makkere/runder/${made['feedbackRound']}/plan`
  const coordinator = await house.as('coordinator')
  const shown = await planned(coordinator, address)
  assert.match(shown, /må ikke være sammen med nogen i runden/)
  assert.match(shown, /Det går, hvis colleague[^<]* og caseworker[^<]* alligevel må være sammen/)
  const mark = /name="mark" value="([^"]+)"/.exec(shown)?.[1] ?? ''
  await visitor.post(`/makkere/runder/${made['feedbackRound']}/med`, {})
  assert.equal((await coordinator.post(address, { mark })).status, 409, 'a wish has changed since')
  assert.match(await planned(coordinator, address), /Alle får deres besøg/)
})

test('one is not both wished for and left out, and the wishes typed come back', async () => {
  const { knowledgeBroker } = house.fjordby
  const answer = await host.post(`/makkere/runder/${made['feedbackRound']}/med`, {
    ...{
      partner: 'keep',
      days: 'mon',
      same: house.fjordby.colleague,
      not: [house.fjordby.colleague, knowledgeBroker],
    },
  })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /href="#same">Den samme kan ikke stå begge steder/)
})

test('once it is planned, wishes stand, and each makes and has as many visits', async () => {
  const late = await visitor.post(`/makkere/runder/${made['plannedRound']}/med`, {})
  assert.equal(late.status, 409)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ n: number }>(
      'select count(*)::int as n from feedback_visit where round_id = $1 group by visitor_id',
      [made['plannedRound']],
    ),
  )
  assert.deepEqual(rows, [{ n: 2 }, { n: 2 }])
})

test('a visit is booked for the two, moved, called off and booked anew; the house sees when, and nobody else opens it', async () => {
  assert.deepEqual(await meetings(), [{ sequence: 0, off: false, people: 2 }])
  await visitor.post(`${page}/tid`, time)
  await host.post(`${page}/tid`, time)
  assert.deepEqual(await meetings(), [{ sequence: 1, off: false, people: 2 }])
  assert.match(await main(host, page), /flyttet/)
  await visitor.post(`${page}/aflys`)
  assert.match(await main(host, page), /vil have en ny dag/)
  await host.post(`${page}/tid`, { ...time, day: day(6) })
  assert.deepEqual((await meetings()).map(({ off }) => off).sort(), [false, true])
  for (const name of ['coordinator', 'knowledgeBroker', 'teamLead', 'director', 'otherColleague'] as const) {
    const other = await house.as(name)
    assert.match(await main(other, `/makkere?uge=${day(6)}`), /colleague[^<]* hos caseworker/, name)
    for (const address of [page, `${page}/tid`]) assert.notEqual((await other.get(address)).status, 200)
  }
})

test('two presses book a time that both are free', async () => {
  const found = await read(host, `${page}/tid`)
  const [, form = ''] = /<form method="post" action="[^"]+\/ledig">([^]*?)<\/form>/.exec(found) ?? []
  const typed = Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
  const booked = await host.post(`${page}/ledig`, typed)
  assert.equal(booked.status, 303)
  assert.match(await main(visitor, page), /flyttet/)
})

test('the citizen’s no takes the day from the visit, is kept without a reason, and is forgotten with another day', async () => {
  assert.match(await main(visitor, page), /caseworker[^<]* spørger, før besøget/)
  await host.post(`${page}/borger`, { answer: 'no' })
  assert.match(await main(host, page), /Borgeren har sagt nej/)
  assert.match(await main(visitor, page), /vil have en ny dag/)
  const leader = await house.as('teamLead')
  for (const address of ['/makkere', `/makkere?uge=${day(6)}`])
    assert.doesNotMatch(await main(leader, address), /sagt nej/)
  await host.post(`${page}/tid`, time)
  assert.match(await main(host, page), /Spørg borgeren/)
})

const words = { happened: 'Pausen blev lang', why: 'Jeg ventede', noticed: 'Han sagde mere', ask: '' }

test('one writes when it was held, whoever was visited first; only the two read it, and each deletes their own', async () => {
  assert.equal((await host.post(`${page}/refleksion`, words)).status, 409)
  await scene.ready?.['/makkere/:id/refleksion']?.(house, made)
  assert.equal((await visitor.post(`${page}/refleksion`, words)).status, 409, 'the host writes first')
  assert.match(await main(visitor, page), /skriver først/)
  assert.equal((await host.post(`${page}/refleksion`, words)).status, 303)
  assert.match(await main(visitor, page), /Pausen blev lang/)
  assert.equal(
    (await visitor.post(`${page}/refleksion`, { ...words, happened: 'Du blev stille' })).status,
    303,
  )
  assert.match(await main(host, page), /Du blev stille/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words_sealed: Buffer }>('select words_sealed from visit_reflection'),
  )
  assert.equal(rows.length, 2)
  for (const row of rows) assert.doesNotMatch(row.words_sealed.toString('latin1'), /Pausen|stille/)
  await visitor.post(`${page}/refleksion/slet`)
  assert.doesNotMatch(await main(host, page), /Du blev stille/)
  assert.match(await main(host, page), /Pausen blev lang/)
})

test('no page tells how many visits anybody made, whatever week it is asked for', async () => {
  const seen = async (moment: Date) => {
    const said: string[] = []
    for (const name of ['teamLead', 'director', 'coordinator', 'researcher', 'otherColleague'] as const) {
      const who = await house.as(name)
      for (const week of [-14, -7, 0, 7, 14, 21, 28])
        said.push(await at(house, moment, () => main(who, `/makkere?uge=${day(week)}&afdeling=x&person=y`)))
    }
    return said
  }
  const wide = [...(await seen(new Date())), ...(await seen(new Date(Date.now() + 20 * 86_400_000)))]
  for (const said of wide) {
    assert.doesNotMatch(said, /Pausen|Han sagde mere|Jeg ventede/)
    // A number stands in a day, a clock or how many visits the round is for, and nowhere beside a person.
    const lines = said
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .filter((line) => /(caseworker|colleague) \(/.test(line))
    for (const line of lines) assert.doesNotMatch(line, /\d/, line)
  }
  assert.ok(wide.some((said) => /colleague[^<]* hos caseworker/.test(said)))
})

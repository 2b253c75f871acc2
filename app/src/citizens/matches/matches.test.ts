import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let worker: Browser
let citizen: Browser
let page: string
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['matches']))
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  page = `/borgere/${house.fjordby.citizenA}/steder`
})
after(() => house.close())

const own = '/min/steder'
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const id = () => ({ submissionId: crypto.randomUUID() })

/** Somewhere has room for a baker. */
const open = async (tasks: string, more = {}) =>
  partOf(
    await worker.post(`/virksomheder/${made['company']}/plads`, {
      ...{ ...id(), work: 'bager', tasks, hoursFrom: '2', hoursTo: '15', places: '1', days: ['mon'] },
      ...{ transport: '', welcomes: '', value: '', openFrom: day(0), openUntil: day(90), ...more },
    }),
    2,
  )
const lay = (opening: string, note = '') => worker.post(page, { ...id(), opening, note })
/** The address at which a place is answered, by what there is to do there. */
async function laid(tasks: string): Promise<string> {
  const part = (await main(citizen, own)).split('<section').find((one) => one.includes(tasks))
  return /action="(\/min\/steder\/[0-9a-f-]{36})"/.exec(part ?? '')?.[1] ?? assert.fail('it is laid there')
}

test('nobody but the citizen and those who work with them sees what is laid before them', async () => {
  for (const name of ['otherColleague', 'teamLead', 'coordinator', 'companyConsultant', 'citizenB'] as const)
    assert.ok((await (await house.as(name)).get(page)).status >= 403, name)
  assert.doesNotMatch(await main(await house.as('citizenB'), own), /Slå brød op/)
  assert.match(await main(citizen, own), /Slå brød op/)
})

test('only what the citizen wishes can be laid before them; no whole list, nothing that has closed, and nothing the hours forbid', async () => {
  const cleans = partOf(
    await worker.post(`/virksomheder/${made['company']}/plads`, {
      ...{ ...id(), work: 'rengøring', tasks: 'Vaske gulve', hoursFrom: '2', hoursTo: '9', places: '1' },
      ...{ days: ['mon'], transport: '', welcomes: '', value: '', openFrom: day(0), openUntil: day(90) },
    }),
    2,
  )
  const shut = await open('Lukket land')
  await worker.post(`/pladser/${shut}/luk`, { why: 'notNow' })
  const text = await main(worker, page)
  assert.doesNotMatch(text, new RegExp(`${cleans}|${shut}`))
  for (const one of [cleans, shut]) assert.equal((await lay(one)).status, 422)
  assert.doesNotMatch(await main(citizen, own), /Vaske gulve|Lukket land/)
})

test('a place is laid there with what speaks for it and what nobody knows, and what the worker knows; without a number', async () => {
  const one = await open('Pynte kager', { welcomes: 'En, der kan lide kager' })
  assert.match(await main(worker, page), /Taler for[^]*Det er det [^<]* ønske\./)
  assert.equal((await lay(one, 'De har kat')).status, 303)
  const text = await main(citizen, own)
  assert.match(text, /Pynte kager[^]*Det taler for[^]*De siger velkommen: En, der kan lide kager\./)
  assert.match(text, /Det ved vi ikke endnu[^]*De har kat/)
  assert.doesNotMatch(text, /%|point|score/)
})

test('a no is remembered: it is not offered again, and no reason is asked for; the citizen may say something else', async () => {
  const one = await open('Bage boller')
  await lay(one)
  const address = await laid('Bage boller')
  assert.equal((await citizen.post(address, { says: 'no', words: '' })).status, 303)
  assert.match(await main(citizen, own), /Du sagde nej [^<]*\. Du får ikke det samme sted igen\./)
  assert.equal((await lay(one)).status, 303)
  assert.equal((await main(citizen, own)).split('Bage boller').length, 2)
  assert.match(await main(worker, page), /siger nej/)
  await citizen.post(address, { says: 'yes', words: 'Alligevel' })
  assert.match(await main(worker, page), /siger ja[^]*Alligevel[^]*Tag en plads der/)
  assert.match(await main(worker, '/'), /har sagt ja til et sted/)
  const begin = /href="([^"]*praktik\/ny\?sted=[^"]*)"/.exec(await main(worker, page))?.[1] ?? ''
  const named = new URLSearchParams(begin.split('?')[1]).get('sted') ?? ''
  assert.match(await main(worker, begin), new RegExp(`name="where" value="${named}"`))
})

test('what the citizen answered is changed by the citizen alone; until then the worker writes what was said', async () => {
  const one = await open('Feje mel')
  await lay(one)
  const address = await laid('Feje mel')
  const theirs = address.replace(own, page)
  assert.equal((await worker.post(`${theirs}/svar`, { says: '', words: 'hm' })).status, 422)
  await worker.post(`${theirs}/svar`, { says: 'unsure', words: 'Det støver' })
  assert.match(await main(citizen, own), /Du er i tvivl[^]*Det har en, du arbejder med, skrevet for dig/)
  await citizen.post(address, { says: 'no', words: '' })
  assert.equal((await worker.post(`${theirs}/svar`, { says: 'yes', words: '' })).status, 409)
  assert.equal((await worker.get(`${theirs}/svar`)).status, 404)
})

test('in the database stands neither the place, the reasons nor what was said', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ all: string }>(
      `select string_agg(encode(words_sealed || coalesce(answer_sealed, ''), 'escape'), '') as all from lydhoer.match`,
    ),
  )
  assert.doesNotMatch(rows[0]?.all ?? '', /kager|kat|støver/)
})

test('all of it is among what the citizen takes along', async () => {
  assert.match(await main(citizen, '/min/alt'), /Steder, du kan vælge mellem/)
})

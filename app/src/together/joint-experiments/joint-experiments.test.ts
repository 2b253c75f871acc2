import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let colleague: Browser
let researcher: Browser
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  researcher = await house.as('researcher')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''

const toTry = {
  ...{ tries: 'Vi venter med vejledningen', how: '', looksFor: 'At borgeren selv spørger' },
  ...{ theme: 'guidance', triedBy: 'worker', among: '', fromDay: day(0) },
}
async function begun(who: Browser, also: Record<string, string> = {}): Promise<string> {
  const id = crypto.randomUUID()
  const answer = await who.post('/vi-proever/nyt', { submissionId: id, ...toTry, ...also })
  assert.equal(answer.status, 303)
  return `/vi-proever/${id}`
}
const write = (who: Browser, address: string, words: string, on = day(0)) =>
  who.post(`${address}/dagbog`, { submissionId: crypto.randomUUID(), words, day: on })
const ask = (address: string, person: string, why = '') => worker.post(`${address}/spoerg`, { person, why })
const undoOf = (page: string) =>
  /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('no undo')

test('a citizen, a politician and an employer are not let in', async () => {
  for (const name of ['citizenA', 'politician', 'employer'] as const)
    assert.equal((await (await house.as(name)).get('/vi-proever')).status, 403, name)
})

test('what is typed is given back where something is missing, and nothing is begun', async () => {
  const wrong = {
    ...toTry,
    tries: '',
    looksFor: '',
    theme: '',
    triedBy: '',
    fromDay: 'snart',
    among: 'Modtagelsen',
  }
  const answer = await worker.post('/vi-proever/nyt', { submissionId: crypto.randomUUID(), ...wrong })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  for (const says of [
    /Skriv på én linje/,
    /kunne mærke, om det gør/,
    /Vælg, hvad det handler om/,
    /mindst én slags/,
    /højst tre år/,
  ])
    assert.match(page, says)
  assert.match(page, /value="Modtagelsen"/)
})

test('the house reads what is tried and what is looked for, and neither who is in it by name nor the diary', async () => {
  const address = await begun(worker, { tries: 'Vi spørger, før vi forklarer' })
  await ask(address, house.fjordby.colleague, 'Du sagde det selv')
  await colleague.post(`${address}/svar`, { says: 'yes' })
  await write(colleague, address, 'hun spurgte om tre ting')
  for (const name of ['researcher', 'teamLead', 'director', 'coordinator'] as const) {
    const page = await main(await house.as(name), address)
    assert.match(page, /At borgeren selv spørger[^]*sagsbehandlere/, name)
    assert.doesNotMatch(page, /tre ting|colleague|Hvem er med/, name)
  }
  assert.match(await main(worker, address), /hun spurgte om tre ting[^]*colleague/)
})

test('nobody is in it by another’s word: who is asked reads no diary before they said yes, and none after they left', async () => {
  const address = await begun(worker)
  await write(worker, address, 'der blev stille')
  await ask(address, house.fjordby.colleague, 'Kom med')
  assert.match(await main(colleague, '/'), new RegExp(`href="${address}"`))
  const asked = await main(colleague, address)
  assert.match(asked, /Kom med[^]*Ja, jeg er med/)
  assert.doesNotMatch(asked, /der blev stille/)
  assert.equal((await write(colleague, address, 'jeg skriver')).status, 404)
  await colleague.post(`${address}/svar`, { says: 'yes' })
  assert.match(await main(colleague, address), /der blev stille/)
  await write(colleague, address, 'mine egne ord')
  await colleague.post(`${address}/svar`, { says: 'no' })
  const left = await main(colleague, address)
  assert.doesNotMatch(left, /der blev stille/)
  assert.match(left, /Dine egne linjer[^]*mine egne ord/)
})

test('whoever would like to join says so, is in nothing by that, and is taken along by whoever began it', async () => {
  const address = await begun(worker)
  await write(worker, address, 'kun for os')
  assert.match(await main(researcher, address), /Jeg vil gerne prøve med/)
  await researcher.post(`${address}/svar`, { says: 'yes' })
  const page = await main(researcher, address)
  assert.match(page, /kan se, at du gerne vil være med/)
  assert.doesNotMatch(page, /kun for os/)
  assert.equal((await write(researcher, address, 'noget')).status, 404)
  assert.match(await main(worker, '/'), new RegExp(`Tag [^<]*researcher[^<]* med[^]*|${address}/spoerg`))
  assert.match(await main(worker, `${address}/spoerg`), /De her vil gerne være med[^]*Ja, kom med/)
  await ask(address, house.fjordby.researcher)
  assert.match(await main(researcher, address), /kun for os/)
})

test('who is asked and has not said yes can be asked no more, which is undone; whoever said yes leaves themselves', async () => {
  const address = await begun(worker)
  await ask(address, house.fjordby.researcher, 'For din skyld')
  await ask(address, house.fjordby.colleague)
  await colleague.post(`${address}/svar`, { says: 'yes' })
  const off = (person: string) => worker.post(`${address}/spurgt/${person}/fjern`)
  await off(house.fjordby.colleague)
  assert.match(await main(worker, `${address}/spoerg`), /colleague[^<]*<span class="small">er med/)
  await off(house.fjordby.researcher)
  const page = await main(worker, `${address}/spoerg`)
  assert.doesNotMatch(await main(researcher, address), /For din skyld/)
  await worker.post(undoOf(page))
  assert.match(await main(researcher, address), /For din skyld/)
})

test('one who leads is asked before others have said yes, and not after: then they would not know who reads the diary', async () => {
  const { teamLead, colleague: other } = house.fjordby
  const early = await begun(worker)
  await ask(early, teamLead)
  assert.match(await main(worker, `${early}/spoerg`), /teamLead[^<]*<span class="small">/)
  const late = await begun(worker)
  await ask(late, other)
  assert.match(await main(worker, `${late}/spoerg`), new RegExp(`value="${teamLead}"`))
  await colleague.post(`${late}/svar`, { says: 'yes' })
  assert.doesNotMatch(await main(worker, `${late}/spoerg`), new RegExp(`value="${teamLead}"`))
  const refused = await ask(late, teamLead)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /En, der leder, kan kun spørges, før andre har sagt ja/)
})

test('who left is not taken out of the group, so that they keep their own lines; whoever began it is told so', async () => {
  const address = await begun(worker)
  await ask(address, house.fjordby.colleague)
  await colleague.post(`${address}/svar`, { says: 'yes' })
  await write(colleague, address, 'det her er mit')
  for (const who of [colleague, worker]) await who.post(`${address}/svar`, { says: 'no' })
  await worker.post(`${address}/spurgt/${house.fjordby.colleague}/fjern`)
  const page = await main(worker, `${address}/spoerg`)
  assert.match(page, /De bliver stående/)
  assert.doesNotMatch(page, /De er ikke spurgt mere/)
  assert.match(await main(colleague, address), /Dine egne linjer[^]*det her er mit/)
})

test('what another wrote of what it came to is not overwritten unseen, and not undone by whoever said it first', async () => {
  const address = await begun(worker)
  await ask(address, house.fjordby.colleague)
  await colleague.post(`${address}/svar`, { says: 'yes' })
  await worker.post(`${address}/svar`, { says: 'yes' })
  const end = (who: Browser, learned: string, seen = '') =>
    who.post(`${address}/slut`, { cameTo: 'keep', worked: 'yes', learned, seen })
  const seen = async () =>
    /name="seen" value="([^"]*)"/.exec(await main(colleague, `${address}/slut`))?.[1] ?? assert.fail()
  assert.equal((await end(worker, 'Det første, vi lærte', await seen())).status, 303)
  const undo = undoOf(await main(worker, address))
  const unseen = await end(colleague, 'Noget helt andet')
  assert.equal(unseen.status, 422)
  assert.match(await unseen.text(), /En anden har skrevet her imens[^]*Noget helt andet/)
  assert.equal((await end(colleague, 'Det hele, vi lærte', await seen())).status, 303)
  await worker.post(undo)
  assert.match(await main(researcher, address), /Det hele, vi lærte/)
})

test('a line is refused empty and of a day to come with what was typed; it is deleted by whoever wrote it alone, and put back', async () => {
  const address = await begun(worker)
  await ask(address, house.fjordby.colleague)
  await colleague.post(`${address}/svar`, { says: 'yes' })
  assert.match(await main(colleague, address), /Her står ikke noget endnu, og det er helt i orden/)
  assert.equal((await write(worker, address, '  ')).status, 422)
  const later = await write(worker, address, 'i morgen bliver godt', day(1))
  assert.equal(later.status, 422)
  assert.match(await later.text(), /Vælg i dag eller en dag i det sidste år[^]*i morgen bliver godt/)
  const line = crypto.randomUUID()
  for (let press = 0; press < 2; press += 1)
    await worker.post(`${address}/dagbog`, { submissionId: line, words: 'stille i bussen', day: day(0) })
  assert.equal((await main(colleague, address)).match(/stille i bussen\s*<\/p>/g)?.length, 1)
  await colleague.post(`${address}/dagbog/${line}/slet`)
  assert.match(await main(worker, address), /stille i bussen/)
  await worker.post(`${address}/dagbog/${line}/slet`)
  const gone = await main(worker, address)
  assert.doesNotMatch(gone, /stille i bussen/)
  await worker.post(undoOf(gone))
  assert.match(await main(colleague, address), /stille i bussen/)
})

test('it ends with whether it worked and what was learned, undone or said anew; it is found as readily where it did not work', async () => {
  const address = await begun(worker, { tries: 'Arket sendt med posten' })
  const missing = await worker.post(`${address}/slut`, { learned: 'noget vigtigt' })
  assert.equal(missing.status, 422)
  assert.match(
    await missing.text(),
    /Vælg, hvad det blev til[^]*noget vigtigt|noget vigtigt[^]*Vælg, hvad det blev til/,
  )
  assert.equal((await researcher.get(`${address}/slut`)).status, 404)
  const said = { cameTo: 'drop', worked: 'no', learned: 'Et ark uden et menneske bliver ikke læst' }
  await worker.post(`${address}/slut`, said)
  await worker.post(undoOf(await main(worker, address)))
  assert.doesNotMatch(await main(worker, address), /Vi holder op/)
  await worker.post(`${address}/slut`, said)
  for (const list of ['/vi-proever', '/vi-proever?kun=no', '/vi-proever?tema=guidance&kun=no'])
    assert.match(
      await main(researcher, list),
      /Vi holder op[^]*Det virkede ikke, og det lærte vi af:[^]*Et ark uden et menneske/,
    )
  for (const list of ['/vi-proever?kun=yes', '/vi-proever?kun=under-way', '/vi-proever?tema=letters'])
    assert.doesNotMatch(await main(researcher, list), /Arket sendt/, list)
  await worker.post(`${address}/i-gang`)
  assert.match(await main(researcher, '/vi-proever?kun=under-way'), /Arket sendt/)
  await worker.post(undoOf(await main(worker, address)))
  assert.match(await main(researcher, address), /Vi holder op/)
})

test('it is tried again, changed, and each leads to the other; what is not there is tried from nothing', async () => {
  const address = await begun(worker, { tries: 'Først i samtalen' })
  const id = address.split('/')[2] ?? ''
  assert.match(await main(researcher, `/vi-proever/nyt?fra=${id}`), /value="Først i samtalen"/)
  const again = await begun(researcher, { tries: 'Sidst i samtalen', fra: id })
  assert.match(await main(colleague, again), /prøvet før[^]*Først i samtalen/)
  assert.match(await main(colleague, address), /prøvet igen[^]*Sidst i samtalen/)
  await begun(researcher, { tries: 'Fra ingenting', fra: crypto.randomUUID() })
})

test('what has stood still is asked about on the page of those in it and on I dag, is let be for three weeks, and never ends by itself', async () => {
  const ago = <T>(days: number, work: () => Promise<T>) =>
    at(house, new Date(Date.now() - days * 86_400_000), work)
  const address = await ago(25, async () => {
    const one = await begun(worker, { tries: 'Et forsøg, der står stille', fromDay: day(-25) })
    await ask(one, house.fjordby.colleague)
    await colleague.post(`${one}/svar`, { says: 'yes' })
    assert.doesNotMatch(await main(worker, one), /Ingen har skrevet her/)
    return one
  })
  for (const who of [worker, colleague]) {
    assert.match(await main(who, address), /Ingen har skrevet her i nogle uger/)
    assert.match(await main(who, '/'), /Se, hvordan det går: Et forsøg, der står stille/)
  }
  await worker.post(`${address}/stadig`)
  assert.doesNotMatch(await main(worker, address), /Ingen har skrevet her/)
  assert.doesNotMatch(await main(worker, '/'), /der står stille/)
  assert.match(await main(colleague, '/'), /der står stille/)
  await write(worker, address, 'stille i bussen', day(-2))
  assert.doesNotMatch(await main(colleague, '/'), /der står stille/)
  assert.match(await main(researcher, '/vi-proever?kun=under-way'), /der står stille/)
})

test('it hangs on a wonder, and the house finds it by its theme', async () => {
  const address = await begun(worker, { tries: 'Vi ringer før brevet', theme: 'letters' })
  const loop = crypto.randomUUID()
  await worker.post('/undren/ny', { submissionId: loop, wonder: 'Hvem læser?', raisedAs: 'worker' })
  const raised = /href="(\/undren\/[0-9a-f-]{36})"/.exec(await main(worker, '/undren'))?.[1] ?? ''
  const hung = {
    what: 'forsoeg',
    of: address.split('/')[2] ?? '',
    note: '',
    loop: raised.split('/')[2] ?? '',
  }
  assert.equal((await researcher.post('/undren/haeng', hung)).status, 303)
  assert.match(
    await main(await house.as('teamLead'), raised),
    new RegExp(`href="${address}"[^>]*>Noget, vi prøver sammen`),
  )
  assert.match(await (await researcher.post('/find', { ord: 'breve' })).text(), /Vi ringer før brevet/)
})

test('in the database nothing stands in clear of what is tried, written or learned', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ all: string }>(
      `select to_jsonb(x)::text as all from joint_experiment x union all select to_jsonb(x)::text from joint_experiment_line x
         union all select to_jsonb(x)::text from joint_experiment_end x union all select to_jsonb(x)::text from joint_experiment_asked x`,
    ),
  )
  assert.ok(rows.length > 10)
  for (const { all } of rows) assert.doesNotMatch(all, /vejledningen|stille|menneske|Kom med/)
})

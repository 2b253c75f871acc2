import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { everyRow, type PersonName } from '@lydhoer/database/testing'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const submission = () => ({ submissionId: crypto.randomUUID() })
const get = async (who: PersonName, path: string) => (await house.as(who)).get(path)
const page = async (who: PersonName, path: string) => (await get(who, path)).text()
const post = async (who: PersonName, path: string, form: Record<string, string> = {}) =>
  (await house.as(who)).post(path, { ...submission(), ...form })

/** Citizen A complains to the team lead. */
async function complains(words: string, more: Record<string, string> = {}): Promise<string> {
  await post('citizenA', '/min/klage/ny', { words, kind: 'letter', to: house.fjordby.teamLead, ...more })
  return /min\/klage\/([0-9a-f-]{36})"/.exec(await page('citizenA', '/min/klage'))?.[1] ?? ''
}
const talk = { day: day(4), clock: '10:00', place: 'phone', words: '' }

test('a complaint is not there for another leader, for who works with the citizen, or for another citizen, until it is shown', async () => {
  const id = await complains('Jeg blev ikke hørt')
  assert.equal((await get('director', `/klager/${id}`)).status, 404)
  assert.equal((await get('citizenB', `/min/klage/${id}`)).status, 404)
  const theirs = `/borgere/${house.fjordby.citizenA}/klage`
  assert.equal((await get('caseworker', `${theirs}/${id}`)).status, 404)
  assert.doesNotMatch(await page('caseworker', theirs), /Jeg blev ikke hørt|\d{4} · Et brev/)
  await post('citizenA', `/min/klage/${id}/vis`, { shown: 'yes' })
  assert.match(await page('caseworker', `${theirs}/${id}`), /Jeg blev ikke hørt/)
  assert.match(await page('citizenA', `/min/klage/${id}`), /Kun du, teamLead og dem, der arbejder med dig,/)
  await post('citizenA', `/min/klage/${id}/vis`, { shown: 'no' })
  assert.equal((await get('caseworker', `${theirs}/${id}`)).status, 404)
})

test('the citizen is told the day, and when it has passed both see it; sent on, the day that was missed still stands', async () => {
  const id = await complains('Ingen ringede')
  assert.match(await page('citizenA', `/min/klage/${id}`), /Du hører fra teamLead senest/)
  assert.match(
    await page('citizenA', '/min/klage/ny'),
    /Kommunen har ikke valgt en frist. Så er den 7 dage\./,
  )
  const [citizen, lead, director] = [
    await house.as('citizenA'),
    await house.as('teamLead'),
    await house.as('director'),
  ]
  const later = new Date(Date.now() + 8 * 86_400_000)
  await at(house, later, async () => {
    const own = async () => (await citizen.get(`/min/klage/${id}`)).text()
    assert.match(await own(), /Du skulle have hørt fra os [a-zø]+ den \d+\. [a-z]+\. Det er ikke sket\./)
    const theirs = await (await lead.get(`/klager/${id}`)).text()
    assert.match(theirs, /citizenA skulle have hørt fra jer .* Det er ikke sket\./)
    assert.match(await (await lead.get('/')).text(), /Svar citizenA på en klage[^]*Det er ikke sket/)
    const to = house.fjordby.director
    const sent = await citizen.post(`/min/klage/${id}/videre`, { ...submission(), to })
    assert.equal(sent.status, 303)
    assert.match(await own(), /Du skulle have hørt fra os .* Det skete ikke\./)
    assert.match(await (await director.get(`/klager/${id}`)).text(), /Borgeren sendte den videre\./)
    assert.equal((await lead.get(`/klager/${id}`)).status, 404)
  })
})

test('a leader invites, the citizen says no, yes or another time, and each writes what came of it in words of their own', async () => {
  const id = await complains('Brevet skræmte mig')
  await post('teamLead', `/klager/${id}/indbyd`, { ...talk, words: 'Jeg vil høre mere' })
  assert.match(
    await page('citizenA', `/min/klage/${id}`),
    /Vil du tale om det\? Jeg kan [^]*i telefonen[^]*Du må tage en med\.[^]*Jeg vil høre mere/,
  )
  await post('citizenA', `/min/klage/${id}/svar`, { says: 'otherTime', words: 'Hellere mandag' })
  assert.match(await page('teamLead', '/'), /Find en anden tid at tale med citizenA/)
  await post('teamLead', `/klager/${id}/indbyd`, { ...talk, day: day(5) })
  await post('citizenA', `/min/klage/${id}/svar`, { says: 'yes', words: '', helped: 'mentor' })
  assert.match(
    await page('citizenA', `/min/klage/${id}`),
    /Du og teamLead taler sammen[^]*Skrevet med hjælp fra en mentor/,
  )
  await post('teamLead', `/klager/${id}/ord`, { words: 'Vi skriver brevet om', ends: 'on' })
  await post('citizenA', `/min/klage/${id}/ord`, { words: 'Hun hørte efter' })
  for (const [who, path] of [
    ['citizenA', `/min/klage/${id}`],
    ['teamLead', `/klager/${id}`],
  ] as const)
    assert.match(await page(who, path), /Vi skriver brevet om[^]*Hun hørte efter/)
  await post('citizenA', `/min/klage/${id}/aaben`)
  assert.doesNotMatch(await page('teamLead', `/klager/${id}`), /Den er færdig\./)
})

test('an invitation to a time that has passed is refused by its field, and nothing typed is lost', async () => {
  const id = await complains('Et møde')
  const refused = await post('teamLead', `/klager/${id}/indbyd`, {
    ...talk,
    day: day(0),
    clock: '00:00',
    words: 'Kom forbi',
  })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Skriv klokken[^]*Kom forbi/)
})

test('taken back, nothing of the words is left for anybody; that there was one stays in the count', async () => {
  const id = await complains('Det her tager jeg tilbage')
  await post('teamLead', `/klager/${id}/svar`, { words: 'Et svar, der også går' })
  const count = async () =>
    /I \d{4} er der kommet (\d+)/.exec(await page('politician', '/overblik/klager'))?.[1]
  const counted = await count()
  const rows = async () => JSON.stringify([...(await everyRow(house.ownerUrl, ['lydhoer'])).values()])
  assert.ok((await rows()).includes(id))
  assert.ok(!(await rows()).includes('tager jeg tilbage'), 'words are sealed')
  await post('citizenA', `/min/klage/${id}/slet`)
  assert.ok(!(await rows()).includes(id))
  assert.equal((await get('teamLead', `/klager/${id}`)).status, 404)
  assert.equal(await count(), counted)
  assert.equal((await post('citizenA', `/min/klage/${id}/slet`)).status, 303)
})

test('one that comes by telephone is taken down by who works with the citizen, who does not see it; the citizen does, and who helped', async () => {
  const path = `/borgere/${house.fjordby.citizenB}/klage`
  const form = {
    came: 'phone',
    receivedOn: day(-2),
    kind: 'reaching',
    to: house.fjordby.director,
    words: 'Køen er lang',
  }
  assert.equal((await post('companyConsultant', path, form)).status, 404)
  assert.equal((await post('caseworker', path, form)).status, 303)
  assert.doesNotMatch(await page('caseworker', path), /Køen er lang/)
  assert.match(await page('citizenB', '/min/klage'), /Køen er lang/)
  const id = /klager\/([0-9a-f-]{36})"/.exec(await page('director', '/klager'))?.[1]
  assert.match(
    await page('director', `/klager/${id}`),
    /Det sagde citizenB[^]*Køen er lang[^]*Skrevet ned af en fra kommunen/,
  )
})

test('that the talk does not take the place of complaining about a decision stands wherever one complains', async () => {
  const id = await complains('Jeg fik afslag', { kind: 'decision' })
  for (const path of ['/min/klage', '/min/klage/ny', `/min/klage/${id}`])
    assert.match(
      await page('citizenA', path),
      /Dagen flytter sig ikke, fordi vi taler sammen\.[^]*borger\.dk/,
    )
  assert.match(await page('teamLead', `/klager/${id}`), /Snakken træder ikke i stedet\./)
})

test('where a leader leads no more, a director takes over what lies with them', async () => {
  const id = await complains('Hvem læser det nu?')
  assert.equal((await post('director', `/klager/${id}/overtag`)).status, 409)
  const role = (to: string | null) =>
    onDuty(house.ownerUrl, 'setUp', (client) =>
      client.query('update person_role set valid_to = $2 where person_id = $1', [house.fjordby.teamLead, to]),
    )
  await role(day(0))
  assert.match(await page('director', '/klager'), /Klager, som ingen leder har/)
  assert.equal((await get('director', `/klager/${id}`)).status, 404)
  assert.equal((await post('director', `/klager/${id}/overtag`)).status, 303)
  assert.match(await page('director', `/klager/${id}`), /Hvem læser det nu\?/)
  await role(null)
})

test('the committee’s item is written from it, also when nothing is pending; years before stand with their source', async () => {
  await post('coordinator', '/overblik/klager/tidligere', {
    year: '2019',
    complaints: '41',
    kind: '',
    source: 'Årsopgørelsen, punkt 7',
  })
  const again = await post('coordinator', '/overblik/klager/tidligere', {
    year: '2019',
    complaints: '4',
    kind: '',
    source: 'x',
  })
  assert.equal(again.status, 422)
  assert.match(
    await page('politician', '/overblik/klager'),
    /2019 \(før systemet\)[^]*41[^]*Årsopgørelsen, punkt 7[^]*kan ikke bevise/,
  )
  assert.equal((await get('caseworker', '/overblik/klager')).status, 403)
  await onDuty(house.ownerUrl, 'setUp', (client) => client.query('delete from complaint'))
  assert.match(await page('teamLead', '/overblik/klager'), /Der er ingen uafsluttede klager den/)
})

test('within how many days one hears from us is decided by a coordinator, and told as decided', async () => {
  assert.equal(
    (await post('coordinator', '/overblik/klager/svartid', { number: '0', validFrom: day(0) })).status,
    422,
  )
  await post('coordinator', '/overblik/klager/svartid', { number: '3', validFrom: day(0) })
  const form = await page('citizenA', '/min/klage/ny')
  assert.match(form, /Du hører fra os senest/)
  assert.doesNotMatch(form, /har ikke valgt en frist/)
  assert.equal(
    (await post('coordinator', '/overblik/klager/svartid', { number: '9', validFrom: day(0) })).status,
    422,
  )
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Sql } from '@lydhoer/database'
import type { StaffName } from '@lydhoer/database/testing'
import { today } from '@lydhoer/words'
import { heldTalk, registration } from '../conversations/talk/testing/held-talk.ts'
import { scene as dataSets } from '../overview/trajectories/data-sets/scene.ts'
import { computeStudy } from '../overview/trajectories/job.ts'
import { scene as study } from '../overview/trajectories/study/scene.ts'
import { places } from '../places.ts'
import { roleNames, type Role } from '../shared/people/roles.ts'
import { at } from '../shared/testing/clock.ts'
import { day } from '../shared/testing/day.ts'
import { makeScenes, partOf } from '../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../shared/testing/testing.ts'
import { askedFor } from '../shared/waits/waits.ts'
import { whatWaits } from './statement.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let talk: string
let passage: string

const text = 'M: Hvordan går det?\nB: Det går nok.\nM: Ja.\nB: Altså, det gør det jo ikke.'
/** Words that stand nowhere else. */
const wanted = 'tie, til hun siger mere'
const noticed = 'Hun leder efter et ord'

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  talk = await heldTalk(house, owner, text)
  passage = partOf(
    await owner.post(`/samtaler/${talk}/stykker/nyt`, {
      ...{
        submissionId: crypto.randomUUID(),
        fra: '1',
        til: '2',
        question: 'Hvad sker der efter nok?',
        until: day(5),
      },
      with: house.fjordby.colleague,
    }),
    2,
  )
})
after(() => house.close())

const main = async (who: Browser) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get('/')).text())?.[1] ?? ''
const inTen = (work: () => Promise<void>) => at(house, new Date(Date.now() + 10 * 86_400_000), work)

/** Everything there is to be asked, as somebody who held every role would be asked it. */
async function seenByDatabase(name: StaffName) {
  const roles = (Object.keys(roleNames) as Role[]).map((role) => ({
    ...{ role, departmentId: null, departmentName: null },
  }))
  const who = { municipalityId: house.fjordby.id, personId: house.fjordby[name] }
  const me = { ...who, municipalityName: '', displayName: name, kind: 'staff' as const, roles }
  const asked = askedFor(me, new Date(), today(new Date()))
  const all = places.flatMap(({ waits }) => waits ?? [])
  return house.services.database.as(who, (sql) => whatWaits(sql, house.services, 'da', asked, all))
}

async function note(who: Browser, words: string): Promise<string> {
  await who.post(`/stykker/${passage}/bemaerkninger`, {
    ...{ submissionId: crypto.randomUUID(), tur: '2', body: words },
  })
  const page = await (await who.get(`/stykker/${passage}`)).text()
  return (
    new RegExp(`${words}[^]*?bemaerkninger/([0-9a-f-]{36})/del`).exec(page)?.[1] ?? assert.fail('no note')
  )
}

test('a leader gets no row of what anybody else reflects on, whatever roles the page thinks they have', async () => {
  for (const name of ['teamLead', 'director', 'politician', 'employer', 'partner'] as const) {
    assert.deepEqual(await seenByDatabase(name), { waits: [], coordinators: [] }, name)
    assert.doesNotMatch(await main(await house.as(name)), /\/(samtaler|stykker|laan-et-oere)\//, name)
  }
})

test('another’s note is nothing new until they share it, and is nobody’s news but the owner’s', async () => {
  const id = await note(colleague, noticed)
  assert.doesNotMatch(await main(owner), /har skrevet noget/)
  await colleague.post(`/stykker/${passage}/bemaerkninger/${id}/del`, { shared: 'yes' })
  const told = await main(owner)
  assert.match(told, /colleague \(fjordby\) har skrevet noget ved tur 2/)
  assert.doesNotMatch(told, new RegExp(noticed))
  for (const name of ['otherColleague', 'coordinator', 'teamLead'] as const)
    assert.doesNotMatch(await main(await house.as(name)), /har skrevet noget/, name)
})

test('a passage is told to the one who was given it, with about how long it takes', async () => {
  const guest = await house.as('knowledgeBroker')
  assert.doesNotMatch(await main(guest), /har delt et stykke/)
  await owner.post(`/samtaler/${talk}/stykker/nyt`, {
    ...{
      submissionId: crypto.randomUUID(),
      fra: '1',
      til: '2',
      question: 'Hvad sker der efter nok?',
      until: day(5),
    },
    with: house.fjordby.knowledgeBroker,
  })
  const told = await main(guest)
  assert.match(
    told,
    /caseworker \(fjordby\) har delt et stykke med dig<\/a>\. “Hvad sker der efter nok\?” *Cirka 1 min/,
  )
  assert.match(told, /Har du ti minutter\? <a href="\/stykker\//)
})

test('what one wanted to try stands there when one asked for it, in one’s own words and for nobody else', async () => {
  await owner.post('/proev/ny', { submissionId: crypto.randomUUID(), wants: wanted, askOn: day(9) })
  assert.doesNotMatch(await main(owner), new RegExp(wanted))
  await inTen(async () => {
    assert.match(await main(owner), new RegExp(`${wanted}[^]*Kun for dig[^]*Fortæl, hvordan det gik`))
    for (const name of ['colleague', 'teamLead', 'coordinator'] as const)
      assert.doesNotMatch(await main(await house.as(name)), new RegExp(wanted), name)
  })
})

test('a consent is told within its last fourteen days, to whoever asked for it', async () => {
  const soon = await heldTalk(house, owner, text, { endsOn: day(14) })
  const later = await heldTalk(house, owner, text, { endsOn: day(15) })
  const told = await main(owner)
  assert.match(
    told,
    new RegExp(`href="/samtaler/${soon}/samtykke">Spørg citizenA igen</a>, eller lad det slutte`),
  )
  assert.doesNotMatch(told, new RegExp(`${later}/samtykke`))
  // It carries all the rest, which is told no more.
  assert.doesNotMatch(told, /Dine kolleger må høre/)
  assert.doesNotMatch(await main(colleague), /Spørg/)
})

test('a conversation without material, one with its names and a draft wait, and the draft is where one stopped', async () => {
  const empty = partOf(await owner.post('/samtaler/ny', registration(house)), 2)
  const named = partOf(await owner.post('/samtaler/ny', registration(house)), 2)
  const form = new FormData()
  form.set('transcript', new File([text], 'tekst.txt'))
  await owner.post(`/samtaler/${named}/materiale`, form)
  await owner.post(`/samtaler/${talk}/udskrift`)
  const told = await main(owner)
  assert.match(told, new RegExp(`href="/samtaler/${empty}/materiale"`))
  assert.match(told, new RegExp(`href="/samtaler/${named}/navne"`))
  assert.match(told, new RegExp(`class="button do" href="/samtaler/${talk}/udskrift">Fortsæt, hvor du slap`))
  assert.equal(told.match(/class="button do"/g)?.length, 1)
})

test('an ear session waits for the one who leads it, and for those who are invited', async () => {
  const session = partOf(
    await owner.post('/laan-et-oere/ny', {
      ...{ submissionId: crypto.randomUUID(), stykke: passage, until: day(5) },
      with: [house.fjordby.colleague, house.fjordby.knowledgeBroker],
      facilitator: house.fjordby.knowledgeBroker,
      ...{ day: day(1), clock: '10:00', minutes: '45', room: 'Lokale 2.12' },
    }),
    2,
  )
  const link = `href="/laan-et-oere/${session}">`
  assert.ok((await main(colleague)).includes(`${link}Læs stykket før Lån et øre`))
  assert.ok((await main(await house.as('knowledgeBroker'))).includes(`${link}Gør dig klar til at lede`))
  assert.match(
    await main(colleague),
    /Læs stykket[^]*i morgen 10\.00[^]*Lån et øre: /,
    'and it stands among the meetings',
  )
  assert.doesNotMatch(await main(await house.as('otherColleague')), /Lån et øre/)
  await owner.post(`/laan-et-oere/${session}/fase`, { from: 'frame', to: 'listen' })
  assert.match(
    await main(colleague),
    /Gå ind i Lån et øre, som er i gang[^]*Lige nu lytter I til stykket sammen/,
  )
  await owner.post(`/laan-et-oere/${session}/fase`, { from: 'listen', to: 'ended' })
  assert.doesNotMatch(await main(colleague), /\/laan-et-oere\//)
})

test('whatever a page leads to opens for the one who is led there', async () => {
  for (const name of ['caseworker', 'colleague', 'knowledgeBroker', 'researcher', 'director'] as const) {
    const who = await house.as(name)
    for (const [, href = ''] of (await main(who)).matchAll(/href="([^"#]+)/g))
      assert.equal((await who.get(href)).status, 200, `${name}: ${href}`)
  }
})

test('the page is one statement, however much or little waits', async () => {
  const { database } = house.services
  for (const name of ['caseworker', 'otherDepartment', 'teamLead'] as const) {
    let statements = 0
    const saysHow = new WeakSet<object>()
    const counted = (sql: Sql) =>
      sql.withPlugin({
        transformQuery: ({ node, queryId }) => {
          // How the one is to be planned is said beforehand, and asks for nothing.
          if (node.kind === 'RawNode' && node.sqlFragments[0]?.startsWith('set local')) saysHow.add(queryId)
          return node
        },
        transformResult: async ({ result, queryId }) => {
          if (!saysHow.has(queryId)) statements++
          return result
        },
      })
    const who = await house.as(name)
    house.services.database = {
      ...database,
      asWhoAsks: (session, work) => database.asWhoAsks(session, (sql, asker) => work(counted(sql), asker)),
    }
    assert.equal((await who.get('/')).status, 200)
    house.services.database = database
    assert.equal(statements, 1, name)
  }
})

test('when the citizen takes a conversation back, all that waited with it is gone at once', async () => {
  const [citizen, guest] = [await house.as('citizenA'), await house.as('otherColleague')]
  const taken = await heldTalk(house, owner, text, { endsOn: day(3) })
  const shared = await owner.post(`/samtaler/${taken}/stykker/nyt`, {
    ...{
      submissionId: crypto.randomUUID(),
      fra: '1',
      til: '2',
      question: 'Hvad sker der efter nok?',
      until: day(2),
    },
    with: house.fjordby.otherColleague,
  })
  await owner.post(`/samtaler/${taken}/udskrift`)
  const held = new RegExp(`${taken}|${partOf(shared, 2)}`)
  assert.match(await main(owner), new RegExp(`${taken}/udskrift[^]*${taken}/samtykke`))
  assert.match(await main(guest), held)
  assert.equal((await citizen.post(`/min/samtaler/${taken}/nej/ownReflection`)).status, 303)
  for (const who of [owner, guest]) assert.doesNotMatch(await main(who), held)
})

test('whoever has nothing is told one kind thing, and nothing is counted', async () => {
  const told = await main(await house.as('otherDepartment'))
  assert.match(told, /Intet venter på dig\. Har du ti minutter\? <a href="\/samtaler">/)
  assert.doesNotMatch(told, /<h2|<ol/)
  assert.match(await main(await house.as('otherResearcher')), /Har du ti minutter\? <a href="\/ordbog">/)
})

test('those for whom little is built are told what comes, and whom to ask', async () => {
  for (const name of ['teamLead', 'director'] as const) {
    const told = await main(await house.as(name))
    assert.match(told, /Du ser aldrig, hvad der bliver sagt\./, name)
    assert.match(told, /spørge coordinator \(fjordby\)/, name)
  }
  for (const [name, words] of [
    ['politician', /målene for beskæftigelsen/],
    ['employer', /hensyn, timer og den næste opfølgning/],
    ['partner', /sammen om med kommunen/],
  ] as const) {
    const told = await main(await house.as(name))
    assert.match(told, words, name)
    assert.match(told, /Senere kommer[^]*Indtil da kan du spørge/, name)
    assert.doesNotMatch(told, /Du ser aldrig/)
  }
})

test('nobody who has a room here is told that there is nothing, and whoever has none is led nowhere', async () => {
  for (const [name, room] of [
    ['teamLead', '/makkere'],
    ['director', '/makkere'],
    ['partner', '/proev'],
    ['politician', '/overblik/klager'],
  ] as const) {
    const told = await main(await house.as(name))
    assert.match(told, new RegExp(`allerede nu:[^.]*<a href="${room}">`), name)
    assert.doesNotMatch(told, /ikke noget til dig/, name)
  }
  const told = await main(await house.as('employer'))
  assert.match(told, /ikke noget til dig endnu/)
  assert.doesNotMatch(told, /<a /)
})

test('the greeting is by the clock in Denmark', async () => {
  const who = await house.as('director')
  const hello = (moment: string) =>
    at(house, new Date(moment), async () => /<h1>(.*?)<\/h1>/.exec(await main(who))?.[1])
  assert.equal(await hello('2027-01-03T23:20:00Z'), 'Hej, director')
  assert.equal(await hello('2027-01-04T06:02:00Z'), 'God morgen, director')
  assert.equal(await hello('2027-01-04T09:00:00Z'), 'God dag, director')
  assert.equal(await hello('2027-01-04T17:00:00Z'), 'God aften, director')
  assert.equal(await hello('2027-07-05T08:00:00Z'), 'God dag, director')
})

test('five things at most, though ten conversations wait', async () => {
  for (let n = 0; n < 10; n++) await owner.post('/samtaler/ny', registration(house))
  const told = await main(owner)
  assert.equal(told.match(/class="line"/g)?.length, 4)
  assert.equal(told.match(/class="button do"/g)?.length, 1)
})

test('a register and a study that others open are news to whoever may use them, by the names their owner gave', async () => {
  const made = await makeScenes(house, [dataSets, study])
  for (const job of house.jobs) if (job.kind === 'computeStudy') await computeStudy(house.services, job)
  const [coordinator, researcher] = [await house.as('coordinator'), await house.as('researcher')]
  const told = await main(coordinator)
  assert.match(
    told,
    new RegExp(`/forloeb/data/${made['dataSet']}">researcher \\(fjordby\\) har åbnet et datasæt`),
  )
  assert.match(
    told,
    new RegExp(`/forloeb/${made['study']}">researcher \\(fjordby\\) har delt[^<]*</a>\\. “Uger”\\.`),
  )
  // It was there before they could look away.
  assert.doesNotMatch(await main(researcher), /\/forloeb\//)
  await researcher.post(`/forloeb/data/${made['dataSet']}/brugere/${house.fjordby.coordinator}/slet`)
  assert.doesNotMatch(await main(coordinator), /\/forloeb\//)
})

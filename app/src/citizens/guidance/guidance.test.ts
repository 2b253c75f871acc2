// A sheet of guidance: made for one citizen, changed until it has been gone through, and the same for both to see.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { lineNumbers, linesIn, sheetForm } from './form.ts'
import { beginningOf, kinds } from './sheet.ts'

let house: TestApp
let worker: Browser
let citizen: Browser
let list = ''
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  list = `/borgere/${house.fjordby.citizenA}/vejledning`
})
after(() => house.close())

async function made(kind = 'sanctions'): Promise<string> {
  const submissionId = crypto.randomUUID()
  const answers = [
    await worker.post(list, { submissionId, kind }),
    await worker.post(list, { submissionId, kind }),
  ]
  const [one, other] = answers.map((answer) => partOf(answer, 4))
  assert.equal(one, other, 'pressed twice is one sheet')
  return `${list}/${one ?? ''}`
}
const text = async (browser: Browser, address: string) => (await browser.get(address)).text()

test('another citizen, a leader and whoever does not work with them see no sheet', async () => {
  const sheet = await made()
  assert.equal((await (await house.as('otherColleague')).get(sheet)).status, 404)
  assert.equal((await (await house.as('teamLead')).get(sheet)).status, 403)
  assert.doesNotMatch(await text(await house.as('citizenB'), '/min/vejledning'), /guidance-sheet/)
})

test('a sheet without a line is refused, and one that has been gone through stands', async () => {
  const sheet = await made()
  const empty = await worker.post(`${sheet}/ret`, {})
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Skriv mindst én linje/)
  await worker.post(`${sheet}/givet`, { placed: 'midway' })
  assert.equal((await worker.get(`${sheet}/ret`)).status, 409)
  const late = await worker.post(`${sheet}/ret`, { duty0: 'Noget helt andet' })
  assert.equal(late.status, 422, 'what was typed comes back with the reason')
  assert.doesNotMatch(await text(citizen, '/min/vejledning'), /Noget helt andet/)
  await worker.post(`${sheet}/vaek`)
  assert.equal((await worker.get(sheet)).status, 200, 'what was given is not thrown away')
})

test('both see the same lines, the help beside the duty, and when it was gone through', async () => {
  const sheet = await made()
  await worker.post(`${sheet}/ret`, {
    duty0: 'Du skal have et cv.',
    help0: 'Det laver vi på tirsdag.',
    picture0: 'work',
    picture1: 'money',
  })
  for (const page of [await text(worker, sheet), await text(citizen, '/min/vejledning')]) {
    assert.match(page, /Du skal have et cv\./)
    assert.match(page, /Det laver vi på tirsdag\./)
    assert.match(page, />penge</, 'a picture alone says its word')
  }
  const told = await worker.post(`${sheet}/givet`, { placed: 'last' })
  assert.equal(told.status, 303)
  assert.match(await text(worker, sheet), /sidst i mødet/)
  await worker.post(`${sheet}/ikke-givet`)
  assert.doesNotMatch(await text(worker, sheet), /Gennemgået/)
})

test('what was thrown away is put back as it was', async () => {
  const sheet = await made('jobGoal')
  const before = await text(worker, sheet)
  const away = await worker.post(`${sheet}/vaek`)
  assert.equal((await worker.get(sheet)).status, 404)
  const page = await text(worker, away.headers.get('location') ?? '')
  const undo = /action="(\/fortryd\/[^"]+)"/.exec(page)?.[1] ?? ''
  assert.ok(undo, 'the receipt has the way back')
  await worker.post(undo)
  const lines = (html: string) => /<ol class="guidance-sheet">.*?<\/ol>/s.exec(html)?.[0]
  assert.equal(lines(await text(worker, sheet)), lines(before))
})

test('lines keep their order, and what is no picture is none', () => {
  const typed = sheetForm.parse({ duty3: 'Sidst', duty0: 'Først', picture0: 'ukendt', help5: ' ' })
  assert.deepEqual(linesIn(typed), [
    { picture: '', duty: 'Først', help: '' },
    { picture: '', duty: 'Sidst', help: '' },
  ])
})

test('what a new sheet begins with fits on it, and every duty has its help', () => {
  for (const language of ['da', 'en'] as const)
    for (const kind of kinds) {
      const lines = beginningOf(language, kind)
      assert.ok(lines.length <= lineNumbers.length)
      for (const { duty, help } of lines) assert.ok(duty && help, `${kind} ${duty}`)
    }
})

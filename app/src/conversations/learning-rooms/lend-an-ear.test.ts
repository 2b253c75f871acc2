import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeScenes, partOf, scenes } from '../../shared/testing/scene.ts'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let page = ''
/** Passages of the caseworker's that those in the room have too; the newest is proposed. */
let own: (string | undefined)[] = []
before(async () => {
  house = await testApp()
  const made = await makeScenes(house, await scenes())
  page = `/rum/${made['room']}`
  own = [made['passage'], made['guestPassage']]
})
after(() => house.close())

const link = /href="(\/laan-et-oere\/ny\?[^"]+)"/

test('with a passage of one’s own that others in the room have, all in it are invited in two presses; nobody else is led there', async () => {
  const owner = await house.as('caseworker')
  const [, found = ''] = link.exec(await (await owner.get(page)).text()) ?? []
  const address = found.replaceAll('&amp;', '&')
  const passage = /stykke=([0-9a-f-]{36})/.exec(address)?.[1] ?? ''
  assert.ok(own.includes(passage), address)
  const form = await (await owner.get(address)).text()
  const chosen = [...form.matchAll(/<input[^>]*name="with"[^>]*>/g)]
    .filter(([box]) => box.includes(' checked'))
    .map(([box]) => /value="([^"]+)"/.exec(box)?.[1])
  const { colleague, coordinator } = house.fjordby
  assert.deepEqual(chosen.sort(), [colleague, coordinator].sort())
  const typed = Object.fromEntries(
    [...form.matchAll(/<input[^>]*>/g)]
      .map(([box]) => [/name="(\w+)"/.exec(box)?.[1] ?? '', /value="([^"]*)"/.exec(box)?.[1] ?? ''] as const)
      .filter(([name]) => ['submissionId', 'stykke', 'until'].includes(name)),
  )
  const sent = { ...typed, with: chosen.flatMap((id) => id ?? []), facilitator: house.fjordby.caseworker }
  const answer = await owner.post('/laan-et-oere/ny', sent)
  assert.equal(answer.status, 303)
  assert.equal((await owner.get(`/laan-et-oere/${partOf(answer, 2)}`)).status, 200)
  for (const name of ['colleague', 'coordinator', 'teamLead', 'otherDepartment'] as const) {
    const shown = await (await (await house.as(name)).get(page)).text()
    assert.ok(!shown.includes(passage), name)
  }
})

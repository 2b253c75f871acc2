import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let letter: string
let version: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  const begun = await worker.post('/breve/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Indkaldelse', for: '', kind: 'meeting' },
    ...{ department: '', answersFor: '', lookAgainOn: '', text: 'Møde\n\nKom onsdag.' },
  })
  letter = partOf(begun, 2)
  const page = await (await worker.get(`/breve/${letter}/ud`)).text()
  version = /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
})
after(() => house.close())

/** A small schema of our own: a message is anything with a label of so many letters. */
const schemaOf = (longest: number, more = '') =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="https://DigitalPost.dk/MeMo-1" elementFormDefault="qualified">${more}
    <xs:element name="Message"><xs:complexType><xs:sequence>
      <xs:element name="MessageHeader"><xs:complexType><xs:sequence>
        <xs:element name="messageType"/><xs:element name="messageUUID"/>
        <xs:element name="label"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="${longest}"/></xs:restriction></xs:simpleType></xs:element>
        <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
    </xs:sequence><xs:anyAttribute processContents="skip"/><xs:assert test="true()"/></xs:complexType></xs:element></xs:schema>`
const takeIn = (name: string, text: string) =>
  worker.post('/breve/memo', { submissionId: crypto.randomUUID(), name, text })
const page = async () => (await worker.get('/breve/memo')).text()
const take = () =>
  worker.post(`/breve/${letter}/ud`, {
    ...{ version, format: 'memo', label: 'Møde onsdag', senderLabel: 'Fjordby', cvr: '12345678' },
    recipientCpr: '6102031234',
  })

test('without a schema a message comes out, and both pages say that nothing but names and order was checked', async () => {
  assert.match(await page(), /Der er ikke lagt noget skema ind/)
  assert.match(await (await worker.get(`/breve/${letter}/ud`)).text(), /ikke prøvet mod det officielle skema/)
  assert.equal((await take()).status, 200)
})

test('a file without a name or words is refused, and comes back as it was typed', async () => {
  const refused = await takeIn('MeMo.txt', '<xs:schema/>')
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Det ender på \.xsd[^]*MeMo\.txt[^]*&lt;xs:schema\/&gt;/)
})

test('a message that breaks the schema does not come out, and the page says why; one that follows it does', async () => {
  assert.equal((await takeIn('MeMo.xsd', schemaOf(5))).status, 303)
  assert.match(await page(), /Skemaet kan bruges[^]*Én regel i skemaet bliver ikke prøvet[^]*testsystem/)
  const broken = await take()
  assert.equal(broken.status, 422)
  assert.match(await broken.text(), /følger ikke det skema[^]*maxLength[^]*value="6102031234"/)
  await takeIn('MeMo.xsd', schemaOf(50))
  assert.equal((await take()).status, 200)
})

test('where a file of the schema is lacking that is said, and no message comes out as if it had been checked', async () => {
  await takeIn('MeMo.xsd', schemaOf(50, '<xs:include schemaLocation="typer.xsd"/>'))
  assert.match(await page(), /Skemaet henviser til typer\.xsd/)
  const unchecked = await take()
  assert.equal(unchecked.status, 422)
  assert.match(await unchecked.text(), /kan ikke bruges/)
})

test('a file is taken out and can be put back at once', async () => {
  const gone = await worker.post('/breve/memo/MeMo.xsd/slet')
  const told = await (await worker.get(gone.headers.get('location') ?? '')).text()
  assert.match(told, /Der er ikke lagt noget skema ind/)
  await worker.post(/action="(\/fortryd\/[^"]+)"/.exec(told)?.[1] ?? '')
  assert.match(await page(), /MeMo\.xsd/)
})

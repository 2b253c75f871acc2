import assert from 'node:assert/strict'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import type { Browser, TestApp } from '../../../shared/testing/testing.ts'

/** What the form of a new conversation is filled with, unless a test says otherwise. */
export const registration = (house: TestApp, more: Record<string, string> = {}) => ({
  submissionId: crypto.randomUUID(),
  citizenId: house.fjordby.citizenA,
  heldOn: day(-1),
  kind: 'followUp',
  // A test may hold several on one day.
  another: 'on',
  ownReflection: 'given',
  colleagues: 'given',
  givenHow: 'spoken',
  endsOn: day(30),
  ...more,
})

/** A conversation written down through the pages, with its text put in and its names taken out; its id. */
export async function heldTalk(
  house: TestApp,
  owner: Browser,
  text: string,
  more: Record<string, string> = {},
): Promise<string> {
  const id = partOf(await owner.post('/samtaler/ny', registration(house, more)), 2)
  const form = new FormData()
  form.set('transcript', new File([text], 'tekst.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  const confirmed = await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  assert.equal(confirmed.headers.get('location'), `/samtaler/${id}`)
  return id
}

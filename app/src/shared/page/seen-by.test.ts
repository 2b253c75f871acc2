import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whoSees } from '@lydhoer/database'
import { reachOf, seenBy } from './seen-by.ts'

const say = (...asked: Parameters<typeof seenBy>) => {
  const { who, rest } = seenBy(...asked)
  return who + rest
}

test('a page does not say that fewer see it than the database shows it to', () => {
  assert.throws(() => seenBy('da', { rows: 'conversation' }), /name others/)
  assert.throws(() => seenBy('da', { rows: 'turn', with: ['Freja'] }), /opened/)
  assert.throws(() => seenBy('da', { rows: 'passage_share', with: ['Freja'] }), /opened/)
})

test('one’s own is said to be one’s own, also where it could be shared and is not', () => {
  assert.equal(say('da', { rows: 'experiment' }), 'Kun du kan se det her.')
  assert.equal(say('da', { rows: 'noticing', openFor: [] }), 'Kun du kan se det her.')
  assert.equal(say('en', 'meAlone'), 'Only you can see this.')
})

test('figures that are told to coordinators are said to be theirs', () => {
  assert.equal(say('da', { figuresFor: ['coordinator'] }), 'Alle, der er koordinator, kan se det her.')
})

test('those whom the row names are named, and those it is opened for, with the last day', () => {
  assert.equal(say('da', { rows: 'conversation', with: ['Freja'] }), 'Kun du og Freja kan se det her.')
  assert.equal(
    say('da', {
      rows: 'turn',
      with: ['Freja'],
      openFor: ['Jonas Holm', 'Tove Lauritsen'],
      until: '2027-01-25',
    }),
    'Kun du, Freja, Jonas Holm og Tove Lauritsen kan se det her til og med 25. januar 2027.',
  )
})

test('of many names three are said, and how many there are more', () => {
  const openFor = ['Ask', 'Bo', 'Carl', 'Dorte', 'Else']
  assert.equal(
    say('da', { rows: 'passage', with: ['borgeren'], openFor }),
    'Kun du, borgeren, Ask, Bo, Carl og 2 andre kan se det her.',
  )
})

test('what a whole house sees is said to be seen by the house', () => {
  assert.match(say('da', { rows: 'code' }), /^Alle, der lytter/)
  assert.match(say('da', { rows: 'person_role' }), /^Alle/)
})

test('a page by a secret address says so, and what is known of companies that researchers do not see it', () => {
  assert.equal(say('da', 'whoeverHasTheAddress'), 'Kun den, der har adressen, og kommunen kan se det her.')
  assert.match(say('da', { rows: 'company_caution' }), /^Alle, der arbejder i kommunen, og ingen forskere,/)
})

test('where the keys are kept, the coordinators are told of', () => {
  assert.equal(
    say('da', { rows: 'case_assignment', with: ['borgeren', 'den, der arbejder med borgeren'] }),
    'Kun du, borgeren, den, der arbejder med borgeren, og kommunens koordinatorer kan se det her.',
  )
})

test('a clause is ended by a comma, wherever it stands', () => {
  assert.equal(
    say('da', { rows: 'unusual_grant', with: ['borgeren', 'den, der skal svare'] }),
    'Kun du, borgeren, den, der skal svare, og de, der arbejder med sagen nu, kan se det her.',
  )
})

test('a clause between others is ended by one comma', () => {
  assert.equal(
    say('da', { rows: 'case_assignment', with: ['den, det handler om'] }),
    'Kun du, den, det handler om, og kommunens koordinatorer kan se det her.',
  )
})

test('every table says who sees it, or that nobody does', () => {
  for (const table of Object.keys(whoSees) as (keyof typeof whoSees)[]) {
    const { audiences, isOpened } = reachOf(table)
    const hidden = [
      'access_log_actor',
      'company_link_secret',
      'complaint_taken_back',
      'erased_object',
      'municipality',
      'person_identity',
      'withdrawal',
    ]
    assert.equal(audiences.size === 0 && !isOpened, hidden.includes(table), table)
  }
})

test('figures that a function counts say for which roles they are', () => {
  const { who } = seenBy('da', { figuresFor: ['teamLead', 'coordinator'] })
  assert.equal(who, 'Alle, der er teamleder eller koordinator,')
})

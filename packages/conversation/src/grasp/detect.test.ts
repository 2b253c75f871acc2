import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../model.ts'
import { conversationOf } from '../testing/conversation.ts'
import { grasps, heardBy, institutionalTurns, workPerspectives, workTalk } from './detect.ts'
import { models } from './models.ts'
import { saidTurns } from './said.ts'

const roles = new Map<string, Role>([
  ['B', 'citizen'],
  ['M', 'worker'],
  ['M2', 'worker'],
  ['T', 'interpreter'],
])

const wish = 'Jeg kunne godt tænke mig at passe geder på en besøgsgård.'

test('nothing is said of speakers whose role nobody knows', () => {
  const conversation = conversationOf(['S1', wish], ['S2', 'Hvad er det ved geder?'])
  assert.deepEqual(workTalk(conversation, new Map()), { institutional: [], perspectives: [], grasps: [] })
})

test('an empty conversation gives no hints, and empty turns throw nothing', () => {
  assert.deepEqual(grasps(conversationOf(), roles), [])
  assert.deepEqual(grasps(conversationOf(['B', ''], ['M', '(2.0)'], ['B', '…']), roles), [])
})

test('small talk and other people’s work are no opportunity', () => {
  const talk = conversationOf(
    ['M', 'Sikke et vejr.'],
    ['B', 'Ja, det regnede hele vejen herhen.'],
    ['M', 'Vil du have en kop kaffe?'],
    ['B', 'Ja tak.'],
  )
  assert.deepEqual(grasps(talk, roles), [])
})

test('an interpreter’s turn is never an opportunity', () => {
  const talk = conversationOf(['B', 'ja'], ['T', wish], ['M', 'Hvad er det ved geder?'])
  assert.deepEqual(
    grasps(talk, roles).filter(({ opportunity }) => opportunity === 2),
    [],
  )
})

test('a wish that is asked about is grasped, with the turn of uptake and reasons in both languages', () => {
  const [hint] = grasps(
    conversationOf(['B', wish], ['M', 'Geder! Hvad er det ved geder?'], ['B', 'De er ærlige.']),
    roles,
  )
  assert.ok(hint)
  assert.equal(hint.opportunity, 1)
  assert.equal(hint.outcome, 'grasped')
  assert.deepEqual(hint.uptake, [2])
  assert.equal(hint.laterAt, null)
  assert.match(hint.because.da, /^En mulighed\? .*Hvad der blev af den: /)
  assert.match(hint.because.en, /^An opportunity\? .*What became of it: /)
})

test('a wish that the system’s business follows is overtaken', () => {
  const [hint] = grasps(
    conversationOf(
      ['B', wish],
      [
        'M',
        'Det skal vi have noteret. Du skal registrere dig på Jobnet inden fristen, det er et krav efter loven.',
      ],
      ['B', 'Okay.'],
    ),
    roles,
  )
  assert.equal(hint?.outcome, 'overtaken')
  assert.deepEqual(hint?.uptake, [])
})

test('a wish that is put off is deferred, also in the bare words of speech recognition', () => {
  const talk = conversationOf(
    ['B', 'øh jeg kunne godt tænke mig at passe geder ude på en besøgsgård'],
    ['M', 'ja det kan vi tage op engang når du er blevet rask først skal du have ro på'],
    ['B', 'okay'],
  )
  assert.equal(grasps(talk, roles)[0]?.outcome, 'deferred')
})

test('where it is hard to tell what became of it, no outcome is named', () => {
  const talk = conversationOf(['B', wish], ['M', 'Geder! Hvad er det ved geder?'], ['B', 'De er ærlige.'])
  const kept = models()
  const outcomesFrom = (chance: number) =>
    heardBy({ ...kept, cuts: { ...kept.cuts, outcome: chance } }, saidTurns(talk, roles)).grasps
  const [sure] = outcomesFrom(0)
  assert.equal(sure?.outcome, 'grasped')
  assert.ok(sure.chance > 0 && sure.chance < 1 && sure.outcomeChance < 1)
  const [unsure] = outcomesFrom(1)
  assert.deepEqual(
    [unsure?.outcome, unsure?.uptake, unsure?.laterAt, unsure?.outcomeChance],
    ['unsure', [], null, sure.outcomeChance],
  )
  assert.match(unsure?.because.da ?? '', /^En mulighed\? .*Hvad sker der her\?/)
  assert.doesNotMatch(unsure?.because.en ?? '', /What became of it/)
})

test('rules, fields and deadlines are institutional; an ordinary question is not', () => {
  const [rule] = institutionalTurns(
    conversationOf(
      ['M', 'Du skal registrere dit CV på Jobnet inden fristen, ellers bliver ydelsen trukket.'],
      ['B', 'okay'],
    ),
    roles,
  )
  assert.equal(rule?.is, true)
  assert.match(rule?.because.da ?? '', /“/)
  assert.match(rule?.because.en ?? '', /“/)
  const [ordinary] = institutionalTurns(
    conversationOf(['M', 'Hvordan har din hund det?'], ['B', 'Godt.']),
    roles,
  )
  assert.equal(ordinary?.is, false)
})

test('work as a goal is general, a wish for particular work is concrete, the weather is neither', () => {
  const hints = workPerspectives(
    conversationOf(
      ['B', 'Jeg vil gerne bidrage til samfundet og have et job ligesom alle andre.'],
      ['M', 'Ja.'],
      ['B', wish],
      ['M', 'Ja.'],
      ['B', 'Det regner igen i dag.'],
    ),
    roles,
  )
  assert.deepEqual(
    hints.map(({ kind }) => kind),
    ['general', 'concrete', 'none'],
  )
})

test('the same words give the same hints with Jefferson’s marks and without', () => {
  const plainly = conversationOf(['B', wish], ['M', 'Geder! Hvad er det ved geder?'])
  const marked = conversationOf(
    ['B', 'Jeg ku::nne (0.4) °godt tænke mig° at passe geder på en besøgsgård.'],
    ['M', 'Geder! (0.3) Hvad er det ved geder?'],
  )
  assert.deepEqual(
    grasps(marked, roles).map(({ opportunity, outcome }) => [opportunity, outcome]),
    grasps(plainly, roles).map(({ opportunity, outcome }) => [opportunity, outcome]),
  )
})

test('what is taken up far further on with the citizen’s own words is found later', () => {
  const filler = Array.from({ length: 12 }, (_, n): [string, string] =>
    n % 2 === 0 ? ['M', 'Hvordan går det med søvnen?'] : ['B', 'Den er ikke så god.'],
  )
  const hints = grasps(
    conversationOf(['B', wish], ['M', 'Nå. Har du fået svar fra lægen?'], ['B', 'Nej.'], ...filler, [
      'M',
      'Vent, du sagde det der med geder på en besøgsgård. Hvad er det ved geder?',
    ]),
    roles,
  )
  assert.equal(hints[0]?.outcome, 'later')
  assert.equal(hints[0]?.laterAt, 16)
  assert.deepEqual(hints[0]?.uptake, [16])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { after, covers, fallsWith, purposes, type Consent, type ConsentStanding } from './consent.ts'

const states = ['none', 'given', 'refused', 'withdrawn', 'ended'] as const
const events = ['give', 'refuse', 'withdraw', 'expire'] as const
const someEvents = fc.array(fc.constantFrom(...events), { maxLength: 20 })
const someDay = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
const someConsents: fc.Arbitrary<Consent[]> = fc.uniqueArray(
  fc.record({
    purpose: fc.constantFrom(...purposes),
    state: fc.constantFrom('given' as const, 'refused' as const, 'withdrawn' as const, 'ended' as const),
    ends_on: fc.option(someDay, { nil: null }),
  }),
  { selector: (consent) => consent.purpose },
)

const live = (from: ConsentStanding, happened: readonly (typeof events)[number][]) =>
  happened.reduce<ConsentStanding>((state, event) => after(state, event) ?? state, from)

test('only a yes makes a consent stand, whatever else happens', () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), someEvents, (from, happened) => {
      fc.pre(from !== 'given' && !happened.includes('give'))
      assert.notEqual(live(from, happened), 'given')
    }),
  )
})

test('a consent that stands is never turned into a refusal: it is withdrawn, so that what it carried goes', () => {
  assert.equal(after('given', 'refuse'), null)
})

test('a withdrawal is final until there is a new yes', () => {
  fc.assert(
    fc.property(someEvents, (happened) => {
      const later = happened.filter((event) => event !== 'give')
      assert.equal(live('withdrawn', later), 'withdrawn')
    }),
  )
})

test('nothing is covered without own reflection, nor after its last day', () => {
  fc.assert(
    fc.property(someConsents, fc.constantFrom(...purposes), someDay, (consents, purpose, day) => {
      if (!covers(consents, purpose, day)) return
      for (const wanted of ['ownReflection', purpose]) {
        const one = consents.find((consent) => consent.purpose === wanted)
        assert.equal(one?.state, 'given')
        assert.ok(one?.ends_on === null || (one?.ends_on ?? '') >= day)
      }
    }),
  )
})

test('withdrawing own reflection takes everything; another purpose takes only what rested on it', () => {
  assert.deepEqual(fallsWith('ownReflection'), purposes)
  assert.deepEqual(fallsWith('research'), ['research'])
})

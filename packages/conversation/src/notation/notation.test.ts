import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Notation } from '../model.ts'
import { explain } from './explain.ts'
import { plain, segments } from './segments.ts'
import { saidWords } from './words.ts'

/** The segments of a text that are of a kind, as written. */
const all = (kind: string, text: string, notation: Notation = 'jefferson') =>
  segments(text, notation).flatMap((segment) => (segment.kind === kind ? [segment.text] : []))

/** Words with their features, as `word(feature,…)`. */
const words = (text: string, notation: Notation = 'jefferson') =>
  saidWords(text, notation)
    .map(({ text: word, features }) => (features.length > 0 ? `${word}(${features.join(',')})` : word))
    .join(' ')

describe('no text is changed by being taken apart', () => {
  const signs = fc.constantFrom(
    ...[
      '°',
      '[',
      ']',
      '(',
      ')',
      '((',
      '))',
      '(.)',
      '(0.8)',
      '<',
      '>',
      '£',
      '#',
      ':',
      '::',
      '=',
      '-',
      '…',
      '...',
      ' ',
      '\n',
    ],
    ...[
      '⌈',
      '⌉2',
      '⌊',
      '+<',
      '+...',
      '&=ler',
      '&-',
      '[>]',
      '[//]',
      '[=! ler]',
      '0',
      'xxx',
      'h',
      'hah',
      '(h)',
      '@s:zho',
    ],
    ...['ja', 'Nej', 'så', '12', '.', '?', '😀', '\u0002\u0001', 'é'],
  )
  const texts = fc.oneof(
    fc.array(signs, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 60 }),
  )
  for (const notation of ['jefferson', 'chat'] as const) {
    it(`${notation}: the segments in a row are the text, each where it says it is, 3,000 times`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const parts = segments(text, notation)
          assert.equal(parts.map((part) => part.text).join(''), text)
          let from = 0
          for (const part of parts) {
            assert.equal(part.from, from)
            assert.equal(text.slice(part.from, part.to), part.text)
            from = part.to
          }
        }),
        { numRuns: 3000 },
      )
    })
    it(`${notation}: words stand where they say they stand, and their letters are in the text`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          for (const word of saidWords(text, notation)) {
            const written = text.slice(word.from, word.to)
            assert.ok(written.startsWith(word.text[0] ?? '?'))
            assert.ok(word.from < word.to && word.to <= text.length)
          }
        }),
        { numRuns: 1500 },
      )
    })
  }
  it('text without any mark is talk and reads as it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-gi-zæøå]{1,8}( [a-gi-zæøå]{1,8}){0,6}$/), (text) => {
        assert.deepEqual(
          segments(text).map((segment) => segment.kind),
          ['talk'],
        )
        assert.equal(plain(text), text)
      }),
    )
  })
})

describe('pauses are read as written', () => {
  const cases: [string, number | null, string][] = [
    ['(0.8)', 800, 'timed'],
    ['(0,8)', 800, 'timed'],
    ['(12)', 12000, 'timed'],
    ['(3.)', 3000, 'timed'],
    ['(.5)', 500, 'timed'],
    ['(1:02.5)', 62500, 'timed'],
    ['(2 sek.)', 2000, 'timed'],
    ['(1,5 s)', 1500, 'timed'],
    ['((pause 4 sek))', 4000, 'timed'],
    ['(lang pause)', null, 'untimed'],
    ['[pause]', null, 'untimed'],
    ['(.)', null, 'micro'],
    ['(..)', null, 'short'],
    ['(...)', null, 'long'],
  ]
  for (const [written, ms, pause] of cases) {
    it(`${written} is ${ms ?? 'no'} ms, ${pause}`, () => {
      const [, segment] = segments(`ja ${written} nej`)
      assert.deepEqual(
        [segment?.kind, segment?.text, segment?.ms, segment?.pause],
        ['pause', written, ms, pause],
      )
    })
  }
  it('a number that is too long for seconds is no pause', () => {
    assert.deepEqual(all('pause', 'i (1992) var det'), [])
  })
  it('… is no pause of known length: it may be a change of direction', () => {
    assert.deepEqual(all('pause', 'jeg … ja ... nå'), [])
    assert.deepEqual(all('trailing', 'jeg … ja ... nå'), ['…', '...'])
  })
})

describe('Jefferson’s marks are features of the words they are about', () => {
  const cases: [string, string][] = [
    ['[ja det] er det', 'ja(overlap) det(overlap) er det'],
    ['det er [ikke', 'det er ikke(overlap)'],
    ['°stille° nu', 'stille(quiet) nu'],
    ['°°helt stille°°', 'helt(quiet) stille(quiet)'],
    ['>det går hurtigt< nu', 'det(fast) går(fast) hurtigt(fast) nu'],
    ['<det går langsomt> nu', 'det(slow) går(slow) langsomt(slow) nu'],
    ['>fast< <slow> >fast<', 'fast(fast) slow(slow) fast(fast)'],
    ['<jeg begynder', 'jeg begynder'],
    ['£smilende£ ord', 'smilende(smile) ord'],
    ['#knirk# her', 'knirk(creaky) her'],
    ['ja:: så:dan', 'ja(lengthened) sådan(lengthened)'],
    ['jeg var- vi var', 'jeg var(cutOff) vi var'],
    ['j(h)a det', 'ja(laughing) det'],
    ['(måske her) nu', 'måske(unclear) her(unclear) nu'],
    ['°[ja°] nej', 'ja(quiet,overlap) nej'],
    ['↑ja↓ nej=', 'ja nej'],
  ]
  for (const [text, expected] of cases) it(text, () => assert.equal(words(text), expected))
})

describe('signs that are not notation are left as talk', () => {
  const cases: [string, string][] = [
    ['kontant- og uddannelseshjælp', 'kontant- og uddannelseshjælp'],
    ['hun sagde: nej', 'hun sagde: nej'],
    ['husk: Ring i morgen', 'husk: Ring i morgen'],
    ['det koster £5 og 20°', 'det koster £5 og 20°'],
    ['skriv til a.b@fjordby.example', 'skriv til a.b@fjordby.example'],
    ['e-mail og ikke-ryger', 'e-mail og ikke-ryger'],
  ]
  for (const [text, expected] of cases) it(text, () => assert.equal(plain(text), expected))
})

describe('laughter, breath, the unheard and the left out are told apart', () => {
  it('laughter as it sounds, in a word, and described', () => {
    assert.deepEqual(all('laughter', 'Hah ja hehe (h)a ((griner lidt)) (ler) [latter] ((begge griner))'), [
      ...['Hah', 'hehe', '(h)', '((griner lidt))', '(ler)', '[latter]', '((begge griner))'],
    ])
  })
  it('ordinary words that begin like laughter are talk', () => {
    assert.deepEqual(all('laughter', 'har hun haft held hele tiden'), [])
  })
  it('breaths', () => assert.deepEqual(all('breath', '.hhh ja hhh'), ['.hhh', 'hhh']))
  it('what could not be heard', () =>
    assert.deepEqual(all('unclear', '(xxx) ja (uhørligt) og (  ) [utydeligt]'), [
      ...['(xxx)', '(uhørligt)', '(  )', '[utydeligt]'],
    ]))
  it('what was left out is not overlap', () => {
    assert.deepEqual(all('omitted', 'ja [...] nej […]'), ['[...]', '[…]'])
    assert.equal(words('ja [...] nej'), 'ja nej')
  })
  it('descriptions of other things', () =>
    assert.deepEqual(all('comment', '((kigger ud)) ja (hoster) [telefon ringer]'), [
      ...['((kigger ud))', '(hoster)', '[telefon ringer]'],
    ]))
})

describe('CHAT’s codes are read', () => {
  const cases: [string, string][] = [
    ['hvad <kan du> [>] huske', 'hvad kan(overlap) du(overlap) huske'],
    ['<jeg vil> [//] jeg skal', 'jeg(retraced) vil(retraced) jeg skal'],
    ['⌈2 ja ⌉2 nej', 'ja(overlap) nej'],
    ['∆hurtigt∆ ∇langsomt∇ ☺smil☺', 'hurtigt(fast) langsomt(slow) smil(smile)'],
    ['°↑hej° du', 'hej(quiet) du'],
    ['&-øh jeg &+ko kommer', 'øh(filler) jeg ko(cutOff) kommer'],
    ['jeg ve(d) ikke', 'jeg ved ikke'],
    ['+< nej det@s:dan er 0det', 'nej det er'],
  ]
  for (const [text, expected] of cases) it(text, () => assert.equal(words(text, 'chat'), expected))

  it('events, codes, another’s word inside, and endings', () => {
    const text = 'jeg &=griner &*SAG:ja &*SAM=nå [=! hoster] vil [^ kode] +/.'
    assert.deepEqual(all('laughter', text, 'chat'), ['&=griner'])
    assert.deepEqual(
      segments(text, 'chat').flatMap((segment) => (segment.kind === 'inserted' ? [segment.speaker] : [])),
      ['SAG', 'SAM'],
    )
    assert.equal(plain(text, 'chat'), 'jeg vil –')
  })
  it('reads well', () => {
    assert.equal(
      plain('nej var det en god film (.) hvad <kan du> [>] huske ?', 'chat'),
      'nej var det en god film hvad kan du huske?',
    )
    assert.equal(plain('og så +...', 'chat'), 'og så…')
  })
})

describe('every mark can be explained in words', () => {
  it('says what a timed pause and a pair of signs are', () => {
    assert.deepEqual(segments('(0.8)').map(explain), [
      { da: 'pause på 0,8 sekunder', en: 'pause of 0.8 seconds' },
    ])
    assert.deepEqual(
      segments('°ja°').map((segment) => explain(segment)?.da ?? null),
      ['stille', null, 'stille'],
    )
  })
})

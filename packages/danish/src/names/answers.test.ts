import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMentions } from './find-mentions.ts'

/** What is proposed in each turn. */
const found = (...turns: string[]) => {
  const mentions = findMentions(turns.map((text) => ({ text })))
  return turns.map((_, index) =>
    mentions.filter(({ turn }) => turn === index + 1).map(({ kind, text }) => `${kind} ${text}`),
  )
}

test('a CPR number is found over turns: six digits, the last four when they are asked for, and both when they are read back', () => {
  assert.deepEqual(
    found('Og dit CPR?', 'Det er 140368.', '14 03 68. Og de sidste fire?', 'Otte, syv, to, en.'),
    [[], ['cpr 140368'], ['cpr 14 03 68'], ['cpr Otte, syv, to, en']],
  )
  assert.deepEqual(
    found('hvad er dit cpr', 'nul fem nul otte nul tre', 'ja', 'tretten', 'og', 'femoghalvfems').flat(),
    ['cpr nul fem nul otte nul tre', 'cpr tretten', 'cpr femoghalvfems'],
  )
})

test('a telephone number that is given in pieces is found piece by piece', () => {
  assert.deepEqual(
    found('Har du et nummer til hende?', '60 93, og så, vent lidt, det står bagpå. 12 48.')[1],
    ['phone 60 93', 'phone 12 48'],
  )
})

test('what one counts, pays or takes the bus with is no number of anybody’s', () => {
  for (const text of [
    'Hvad er dit nummer? Jeg har boet der i 12 år',
    'jeg betaler to tre hundrede kroner',
    'klokken ti tredive',
    'bus 42 går kvart i 4',
    'Vi flyttede i 1998',
  ])
    assert.deepEqual(found(text).flat(), [], text)
})

test('an e-mail address is found when it is spoken, spelled, or read back in pieces', () => {
  assert.deepEqual(found('mailen er j o j o 0 3 snabel a gmail punktum com'), [
    ['email j o j o 0 3 snabel a gmail punktum com'],
  ])
  assert.deepEqual(
    found('hvad er din mail', 'lone understreg vang snabel a live punktum dk', 'lone understreg vang')[2],
    ['email lone understreg vang'],
  )
  assert.deepEqual(found('søg på borger punktum dk'), [[]])
})

test('two letters and five digits are a plate, and half of one where a car is talked of', () => {
  assert.deepEqual(found('Nummerpladen er AB 22 304. 2 døre har den.'), [['plate AB 22 304']])
  assert.deepEqual(found('pladen var c f 28'), [['plate c f 28']])
})

test('a day of birth is found when both day and month are numbers', () => {
  assert.deepEqual(found('hvornår er du født', 'den femte i ottende totusind og tre')[1], [
    'birthdate den femte i ottende totusind og tre',
  ])
})

test('how old somebody is goes out as about how old; how long something took stays', () => {
  const [mention] = findMentions('Min søn er her. Han er sytten.')
  assert.deepEqual([mention?.text, mention?.standIn], ['sytten', 'under tyveª'])
  assert.equal(findMentions('hun bliver 88 år til maj')[0]?.standIn, 'i firserneª')
  assert.deepEqual(found('Der var jeg i fire år', 'siden jeg var tolv').flat(), [])
})

test('in talk without capitals a name that is a word too is proposed where it stands bare, and not where it is the word', () => {
  assert.deepEqual(found('har du talt med storm', 'og så ringede liv og spurgte'), [
    ['person storm'],
    ['person liv'],
  ])
  assert.deepEqual(found('det var jo storm i nat', 'hun havde et langt liv').flat(), [])
})

test('in talk without capitals a word that no dictionary has is proposed, and an ordinary one is not', () => {
  assert.deepEqual(found('det var flonke der havde morfinplasteret med'), [['person flonke']])
})

test('what stands beside a name and belongs to it goes out with it', () => {
  assert.deepEqual(found('jeg kørte for vognmand birk'), [['workplace vognmand birk']])
  assert.deepEqual(found('hun er præst i Sankt Jakobs Kirke'), [['workplace Sankt Jakobs Kirke']])
  assert.deepEqual(found('jeg bor i nørre snede'), [['place nørre snede']])
})

test('the pieces of a number are joined over what is said while one looks it up', () => {
  assert.deepEqual(found('hvad er dit nummer', 'det er 28 45 og så øh 11 09')[1], [
    'phone 28 45 og så øh 11 09',
  ])
})

test('how a number ends, and what is said again of one, is a piece of it', () => {
  assert.deepEqual(found('det ender på 77'), [['number 77']])
  assert.deepEqual(found('det ender på 77 kroner'), [[]])
  assert.deepEqual(found('cpr', '030475 1225', 'nej 24 til sidst')[2], ['cpr 24'])
})

test('a letter by itself is a piece of an address only where one is given', () => {
  assert.deepEqual(found('hvad er din mail', 'lone snabel a vang punktum dk', 'med k')[2], ['email k'])
  assert.deepEqual(found('vi tager plan b'), [[]])
})

test('a domain may have several words', () => {
  assert.deepEqual(found('mailen er lone snabel a vangs vvs punktum dk'), [
    ['email lone snabel a vangs vvs punktum dk'],
  ])
})

test('a street with its number is an address wherever it stands, and a way one goes is none', () => {
  assert.deepEqual(found('hovedgaden 12'), [['address hovedgaden 12']])
  assert.deepEqual(found('kastanie alle 12'), [['address kastanie alle 12']])
  assert.deepEqual(found('jeg cykler på landevejen 4 timer'), [[]])
  assert.deepEqual(found('dem alle 3'), [[]])
})

test('a bare number answers which house, and how many of something stays', () => {
  assert.deepEqual(found('hvilket nummer bor du i', 'fjorten')[1], ['address fjorten'])
  assert.deepEqual(found('hvor mange bor du med', 'to')[1], [])
})

test('ages are found after one another, turned round and as one word; what is counted stays', () => {
  assert.deepEqual(found('børnene er fire og syv'), [['age fire', 'age syv']])
  assert.deepEqual(found('seksten år er hun'), [['age seksten år']])
  assert.deepEqual(found('den tolvårige'), [['age tolvårige']])
  assert.deepEqual(found('der er fire kilometer'), [[]])
})

test('a kinship, an office or a trade goes out with a name where it stands bare, and is left where it is told of', () => {
  assert.deepEqual(found('Og så kom farmor Else.'), [['person farmor Else']])
  assert.deepEqual(found('Og så kom min farmor Else.'), [['person Else']])
  assert.deepEqual(found('Jeg var hos tømrer Jensen.'), [['workplace tømrer Jensen']])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Unreadable } from '@lydhoer/words'
import { readPeople } from './read-people.ts'

const refusal = (text: string) => {
  try {
    readPeople(text)
  } catch (error) {
    assert.ok(error instanceof Unreadable)
    return error.sentence('en')
  }
  return 'nothing was refused'
}

test('what is wrong is refused with line, column and what to do', () => {
  for (const [text, sentence] of [
    ['', /^1:1: The file is empty; begin with a heading/],
    ['department;not\n', /^1:1: There is no column of ids/],
    [
      'id;chef\na;b\n',
      /^1:4: The heading “chef” is not known; the columns can be id, department, leader, not, same/,
    ],
    ['id;id\na;b\n', /^1:4: The heading “id” stands twice/],
    ['id;not\n', /^1:1: There is nobody below the heading/],
    ['id;not\na;b;c\nb;\n', /^2:5: Here are 3 cells, but the heading has 2; mend the row; several words/],
    ['id;not\n;a\n', /^2:1: The id is missing here/],
    ['id\na b\n', /^2:1: The id “a b” has a space/],
    ['id\na\nb\na\n', /^4:1: The id “a” stands in line 2 already/],
    ['id;not\na;b x\nb;\n', /^2:5: Nobody in the file has the id “x”/],
    ['id;same\na;\nb;q\n', /^3:3: Nobody in the file has the id “q”/],
    ['id;not\na;a\n', /^2:3: Here “a” is named about themselves/],
    ['id;leader\na;a\n', /^2:3: Here “a” is named about themselves/],
    ['id;days\na;man xyz\n', /^2:7: “xyz” is no day of the week; write for instance mon tue wed/],
    ['id;away\na;9-7\n', /^2:3: “9-7” is no week of the round; write weeks as 7 or 28-31/],
    ['id;partner\na;maybe\n', /^2:3: “maybe” cannot stand here; write keep, fast, change, skift/],
    ['id;across\na;constructor\n', /^2:3: “constructor” cannot stand here/],
  ] as const)
    assert.match(refusal(text), sentence)
})

test('people are read with all they have, in Danish and English headings, by comma, semicolon and tab', () => {
  const expected = [
    {
      id: 'a',
      department: 'Job',
      leader: 'chef',
      not: ['b', 'c'],
      same: ['c'],
      days: ['mon', 'wed'],
      away: [7, 28, 29],
      across: false,
      partner: 'keep',
    },
    { id: 'b' },
    { id: 'c', department: 'Ydelse', leader: 'b' },
  ]
  const danish =
    'id;afdeling;leder;ikke;sammen;dage;væk;tværs;partner\na;Job;chef;b c;c;man Onsdag;7 28-29;nej;fast\nb;;;;;;;;\nc;Ydelse;b;;;;;;\n'
  const english = danish
    .replace(/^.*/, 'id;department;leader;not;same;days;away;across;partner')
    .replace('fast', 'keep')
    .replace('nej', 'no')
  for (const text of [
    danish,
    english,
    english.replaceAll(';', ','),
    english.replaceAll(';', '\t'),
    `\uFEFF${danish.replaceAll('\n', '\r\n')}`,
  ])
    assert.deepEqual(readPeople(text), {
      people: expected,
      outsideLeaders: [{ id: 'chef', line: 2, column: 7 }],
    })
})

test('whatever stands in a file, it is read or refused as unreadable', () => {
  const piece = fc.constantFrom(
    'id',
    'a',
    'b',
    'not',
    'same',
    'leader',
    'days',
    'away',
    ';',
    ',',
    '\n',
    ' ',
    '"',
    'man',
    '3',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        assert.ok(readPeople(pieces.join('')).people.length > 0)
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
      }
    }),
    { numRuns: 1000 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asMarkdown } from '../index.ts'

const of = { title: 'Log', language: 'da', made: new Date(0) } as const

test('headings, paragraphs, lists, notes and a table, in their order', () => {
  const text = asMarkdown({
    ...of,
    blocks: [
      { heading: 'Det har vi gjort' },
      { text: 'To\nlinjer' },
      { text: 'Borgergade 1\n8000 Aarhus', keepsLines: true },
      { heading: 'Loven', level: 3 },
      { list: ['et', 'to\npå to linjer'] },
      { list: ['a', 'b'], isNumbered: true },
      { note: 'Udgave 1' },
      { table: [['arbejde', 'a|b']], columns: ['Tilstand', 'Måneder'], caption: 'Tid.' },
    ],
  })
  assert.equal(
    text,
    [
      '# Log',
      '## Det har vi gjort',
      'To linjer',
      'Borgergade 1\\\n8000 Aarhus',
      '### Loven',
      '- et\n- to\\\n  på to linjer',
      '1. a\n2. b',
      '*Udgave 1*',
      'Tabel 1. Tid.',
      '| Tilstand | Måneder |\n| --- | --- |\n| arbejde | a\\|b |\n'.trimEnd(),
    ].join('\n\n') + '\n',
  )
})

test('what somebody wrote stands as they wrote it: no sign of theirs is read as a mark', () => {
  const text = asMarkdown({
    ...of,
    blocks: [
      { text: '# ikke en *overskrift* <b> [link](x) `kode` a_b_c & \\' },
      { list: ['- punkt', '1. først', '+ mere'] },
    ],
  })
  assert.match(text, /\\# ikke en \\\*overskrift\\\* \\<b\\> \\\[link\\\]\(x\) \\`kode\\` a\\_b\\_c \\& \\\\/)
  assert.match(text, /- \\- punkt\n- 1\\\. først\n- \\\+ mere/)
})

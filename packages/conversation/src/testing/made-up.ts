import type { Format } from '../model.ts'
import { spoiling } from './mutated.ts'

/** What a format's file is built of. In a block `{n}` is a digit, `{i}` its place and `{j}` the next; `{c}` is how many. */
interface Parts {
  open: string
  blocks: string[]
  between?: string
  close: string
}

const annotation = (id: string, rest: string, kind: string) =>
  `<ANNOTATION><${kind} ANNOTATION_ID="${id}" ${rest}><ANNOTATION_VALUE>hej {n}</ANNOTATION_VALUE></${kind}></ANNOTATION>`

const parts: Record<Format, Parts> = {
  chat: {
    open: '@UTF8\n@Begin\n@Languages:\tdan\n@Participants:\tBOR Borger, SAG Sag\n',
    blocks: [
      '*BOR:\tja (0.{n}) .\n',
      '*SAG:\t<nå> [<] ⌈2 x⌉2 . \u0015{i}_{j}\u0015\n',
      '%com:\tnik\n',
      '\tmere\n',
      '@Comment:\tx\n',
    ],
    close: '@End\n',
  },
  elan: {
    open: '<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="1"/><TIME_SLOT TIME_SLOT_ID="b"/><TIME_SLOT TIME_SLOT_ID="c" TIME_VALUE="90"/></TIME_ORDER><TIER TIER_ID="B" LINGUISTIC_TYPE_REF="t">',
    blocks: [
      annotation('x{i}', 'TIME_SLOT_REF1="a" TIME_SLOT_REF2="c"', 'ALIGNABLE_ANNOTATION'),
      annotation('x{i}', 'TIME_SLOT_REF1="b" TIME_SLOT_REF2="c"', 'ALIGNABLE_ANNOTATION'),
      `</TIER><TIER TIER_ID="o{i}" PARENT_REF="B" LINGUISTIC_TYPE_REF="s">${annotation('x{i}', 'ANNOTATION_REF="x{n}"', 'REF_ANNOTATION')}`,
      `</TIER><TIER TIER_ID="M{i}" LINGUISTIC_TYPE_REF="t">`,
    ],
    close:
      '</TIER><LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="s" CONSTRAINTS="Symbolic_Subdivision"/></ANNOTATION_DOCUMENT>',
  },
  textgrid: {
    open: 'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n99\n<exists>\n1\n"IntervalTier"\n"B"\n0\n99\n{c}\n',
    blocks: ['{i}\n{j}\n"hej ""{n}"""\n', '{i}\n{j}\n""\n', '{i}\n{j}.000000001\n"to\nlinjer"\n'],
    close: '',
  },
  vtt: {
    open: 'WEBVTT\n\n',
    blocks: [
      '00:0{n}.000 --> 00:1{n}.900\n<v B>hej <00:01.500>x</v>\n\n',
      'id\n00:00:0{n}.5 --> 00:00:09.000 line:0\nM: nå &amp; ja\n\n',
      'NOTE x\n\n',
    ],
    close: '',
  },
  srt: {
    open: '',
    blocks: [
      '{i}\n00:00:0{n},000 --> 00:01:00,000\nB: <i>hej</i>\n\n',
      '{i}\n00:00:0{n}.5 --> 00:00:09,5\nnå\n\n',
    ],
    close: '',
  },
  whisper: {
    open: '{"language":"da","segments":[',
    blocks: [
      '{"start":{n},"end":9.300000000000001,"text":" hej {i}","speaker":"S{n}"}',
      '{"start":{n},"end":9,"text":"a b","words":[{"word":" a","start":1,"score":0.5},{"word":"b"}]}',
    ],
    between: ',',
    close: ']}',
  },
  plain: {
    open: '',
    blocks: ['B: hej {n}\n', 'M [00:0{n}]: nå\n', '#00:00:0{n}-0#\n', '(2.0)\n', 'mere\n'],
    close: '',
  },
  docx: {
    open: '<w:document xmlns:w="w"><w:body>',
    blocks: [
      '<w:p><w:r><w:t>B: hej {n}</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>M: nå</w:t><w:br/></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>ja</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ],
    close: '</w:body></w:document>',
  },
  refi: {
    open: '<Project name="P"><CodeBook><Codes><Code guid="c" name="n"/></Codes></CodeBook><Sources><TextSource guid="t" name="t"><PlainTextContent>B: hej 🍓\nM: nå</PlainTextContent>',
    blocks: [
      '<PlainTextSelection startPosition="{n}" endPosition="{i}"><Coding><CodeRef targetGUID="c"/></Coding></PlainTextSelection>',
      '</TextSource><TextSource guid="u{i}" name="u"><PlainTextContent>B: jo {n}</PlainTextContent>',
      '<SyncPoint guid="s{i}" position="{n}" timeStamp="{i}"/>',
    ],
    close: '</TextSource></Sources></Project>',
  },
}

/** A file built of a format's own blocks in any order, in half the cases with one to three of them spoilt. */
export function madeUp(below: (n: number) => number, format: Format): string {
  const { open, blocks, between = '', close } = parts[format]
  const count = 1 + below(8)
  const body = Array.from({ length: count }, (_, at) =>
    (blocks[below(blocks.length)] ?? '')
      .replaceAll('{n}', () => String(below(10)))
      .replaceAll('{i}', String(at))
      .replaceAll('{j}', String(at + 1)),
  )
  if (below(2))
    for (let wrong = 1 + below(3); wrong > 0; wrong--) {
      const at = below(count)
      body[at] = spoiling(below, body[at] ?? '')
    }
  return open.replace('{c}', String(count)) + body.join(between) + close
}

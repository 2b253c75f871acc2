import { parseArgs } from 'node:util'
import {
  type ArchiveFormat,
  formatByName,
  isArchiveFormat,
  isWritable,
  type Loss,
  readCodebookFile,
  refiCodes,
  type WritableFormat,
  writeCodebook,
  writeFile,
} from '@lydhoer/conversation'
import type { Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { lossLines } from '../loss-lines.ts'
import { bytesOf, readTranscript } from '../read-file.ts'
import { Refusal } from '../refusal.ts'
import { refuseExisting, writeNew } from '../write-file.ts'

/** What `lydhoer convert --help` says. */
export const help: Sentence = {
  da: `lydhoer convert IND UD [--format FORMAT] [--force]

Skriver en transskription i et andet format, valgt efter navnet på UD: .cha, .eaf, .TextGrid, .vtt, .srt,
.docx (nummererede linjer), .qdpx (REFI-QDA-projekt med kodebog) eller .txt. UD kan også være en kodebog alene, .qdc;
det kan IND også, når UD er det.
Hvad formatet ikke kunne bære, skrives bagefter.

  --force   skriv hen over UD, hvis den findes
`,
  en: `lydhoer convert IN OUT [--format FORMAT] [--force]

Writes a transcript in another format, chosen by the name of OUT: .cha, .eaf, .TextGrid, .vtt, .srt,
.docx (numbered lines), .qdpx (REFI-QDA project with its codebook) or .txt. OUT can also be a codebook alone, .qdc;
so can IN, when OUT is.
What the format could not carry is told afterwards.

  --force   write over OUT if it is there
`,
}

const words = {
  da: {
    written: (file: string) => `Skrevet: ${file}`,
    nothing: 'Intet gik tabt.',
    lost: 'Ikke taget med:',
  },
  en: {
    written: (file: string) => `Written: ${file}`,
    nothing: 'Nothing was lost.',
    lost: 'Not carried over:',
  },
}

/** `lydhoer convert`: one transcript in another format, and the loss report. */
export function run(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, force: { type: 'boolean' } },
  })
  const [from, to, ...more] = positionals
  if (from === undefined || to === undefined || more.length > 0) {
    throw new Refusal({
      da: 'Der skal to filer til; skriv lydhoer convert samtale.vtt samtale.cha.',
      en: 'It takes two files; write lydhoer convert talk.vtt talk.cha.',
    })
  }
  const isCodebook = (values.format ?? to.split('.').at(-1)?.toLowerCase()) === 'qdc'
  if (!isCodebook) formatFor(to, values.format)
  refuseExisting(to, values.force)
  const { bytes, losses } = isCodebook
    ? codebookFrom(from, terminal.language)
    : conversationAs(formatFor(to, values.format), from, terminal.language)
  writeNew(to, bytes, values.force)
  const say = words[terminal.language]
  const all = lossLines(losses, terminal.language).map((line) => `  ${line}`)
  terminal.out(`${[say.written(to), all.length === 0 ? say.nothing : say.lost, ...all].join('\n')}\n`)
}

interface Converted {
  bytes: Uint8Array
  losses: Loss[]
}

/** The codebook of a project or of a codebook; of other conversations the house's own, and that their talk stays behind. */
function codebookFrom(from: string, language: 'da' | 'en'): Converted {
  const isCodebook = /\.qdc$/i.test(from)
  const { codes, losses } = isCodebook ? readCodebookFile(bytesOf(from), from) : readTranscript(from)
  const written = codes?.length || isCodebook ? (codes ?? []) : refiCodes(language)
  return {
    bytes: new TextEncoder().encode(writeCodebook(written)),
    losses: isCodebook ? losses : [...losses, talkLeft],
  }
}

const talkLeft: Loss = {
  kind: 'talk',
  line: null,
  count: 1,
  what: {
    da: 'Samtalen: en kodebog har kun koder',
    en: 'The conversation: a codebook has only codes',
  },
}

function conversationAs(
  format: WritableFormat | ArchiveFormat,
  from: string,
  language: 'da' | 'en',
): Converted {
  const { conversation, codes, stretches = [], losses: lost } = readTranscript(from)
  const { bytes, losses } = writeFile(conversation, format, {
    codes: codes?.length ? codes : refiCodes(language),
    stretches,
  })
  const isWithCodes = format === 'refi' || !codes?.length
  return { bytes, losses: [...lost, ...losses, ...(isWithCodes ? [] : [codesLeft])] }
}

const codesLeft: Loss = {
  kind: 'codes',
  line: null,
  count: 1,
  what: {
    da: 'Projektets koder, og hvor de er sat',
    en: 'The project’s codes, and where they are put',
  },
}

/** The format that the file is to be written in: as asked, or else as its name says. */
export function formatFor(file: string, asked?: string): WritableFormat | ArchiveFormat {
  const format = asked ?? formatByName(file) ?? (/\.txt$/i.test(file) ? 'plain' : '')
  if (isWritable(format) || isArchiveFormat(format)) return format
  throw new Refusal({
    da: `${asked ?? file} kan ikke skrives; vælg .cha, .eaf, .TextGrid, .vtt, .srt, .docx, .qdpx, .qdc eller .txt.`,
    en: `${asked ?? file} cannot be written; choose .cha, .eaf, .TextGrid, .vtt, .srt, .docx, .qdpx, .qdc or .txt.`,
  })
}

import { parseArgs } from 'node:util'
import {
  type ConversationMention,
  isWritable,
  type Loss,
  mentionsIn,
  withNeutralCodes,
  withStandIns,
  type WritableFormat,
  write,
} from '@lydhoer/conversation'
import type { Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { lossLines } from '../loss-lines.ts'
import { onlyFile, readTranscript } from '../read-file.ts'
import { Refusal } from '../refusal.ts'
import { writeNew } from '../write-file.ts'

/** What `lydhoer pseudonymise --help` says. */
export const help: Sentence = {
  da: `lydhoer pseudonymise FIL [--names "Mette Hansen,Ali"] [--format plain] [--out FIL] [--json]

Foreslår stedfortrædere for navne, steder, numre og andet, nogen kan kendes på, og skriver samtalen med dem i;
ª efter et ord siger, at det er en. Hvad der blev skiftet, skrives på fejludgangen. Læs altid teksten igennem: intet program finder alt.

  --names NAVN,NAVN    navne, som du ved kommer for
  --format FORMAT      chat, elan, textgrid, vtt, srt eller plain; ellers som filen selv, hvis det kan skrives, og ellers plain
  --out FIL            skriv samtalen i en fil; --force, hvis den findes i forvejen
  --json               skriv det, der blev skiftet, som JSON
`,
  en: `lydhoer pseudonymise FILE [--names "Mette Hansen,Ali"] [--format plain] [--out FILE] [--json]

Suggests stand-ins for names, places, numbers and whatever else somebody can be recognised by, and writes the
conversation with them; ª after a word says that it is one. What was replaced goes to the error output. Always read
it through: no program finds all.

  --names NAME,NAME    names that you know are in it
  --format FORMAT      chat, elan, textgrid, vtt, srt or plain; otherwise the file's own when it can be written, else plain
  --out FILE           write the conversation to a file; --force if it is there already
  --json               write what was replaced as JSON
`,
}

const words = {
  da: {
    turn: (number: number) => `tur ${number}`,
    around: 'uden for turene',
    replaced: (count: number) => `${count} steder er skiftet. Læs teksten igennem, før du deler den.`,
  },
  en: {
    turn: (number: number) => `turn ${number}`,
    around: 'outside the turns',
    replaced: (count: number) => `${count} places were replaced. Read the text through before you share it.`,
  },
}

/** `lydhoer pseudonymise`: the conversation with stand-ins, and on the error output what they stand for. */
export function run(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      names: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const file = onlyFile(positionals, 'lydhoer pseudonymise samtale.txt')
  const { conversation, format, losses: unread } = readTranscript(file)
  const target = targetFormat(values.format, format)
  // CHAT's codes are codes; elsewhere a name may stand for the speaker.
  const coded = format === 'chat' ? conversation : withNeutralCodes(conversation)
  const known = (values.names ?? '').split(',').map((name) => name.trim())
  const mentions = mentionsIn(
    coded,
    known.filter((name) => name !== ''),
  )
  const { text, losses: unwritten } = write(withStandIns(coded, mentions), target)
  const losses = [...unread, ...unwritten]
  if (values.out) writeNew(values.out, text, values.force)
  else terminal.out(text)
  const count = conversation.turns.length
  terminal.err(
    values.json ? asJson(mentions, losses, count) : asText(mentions, losses, count, terminal.language),
  )
}

function targetFormat(asked: string | undefined, own: string): WritableFormat {
  if (asked === undefined) return isWritable(own) ? own : 'plain'
  if (isWritable(asked)) return asked
  throw new Refusal({
    da: `Formatet “${asked}” kan ikke skrives; vælg chat, elan, textgrid, vtt, srt eller plain.`,
    en: `The format “${asked}” cannot be written; choose chat, elan, textgrid, vtt, srt or plain.`,
  })
}

function asJson(mentions: ConversationMention[], losses: Loss[], turns: number): string {
  const replaced = mentions.map(({ slot, from, to, text, kind, standIn, because }) => ({
    turn: slot <= turns ? slot : null,
    from,
    to,
    text,
    kind,
    standIn,
    because,
  }))
  return `${JSON.stringify({ replaced, losses }, null, 2)}\n`
}

function asText(
  mentions: ConversationMention[],
  losses: Loss[],
  turns: number,
  language: 'da' | 'en',
): string {
  const say = words[language]
  const lines = mentions.map(({ slot, text, standIn }) => {
    const where = slot <= turns ? say.turn(slot) : say.around
    return `${where}: ${text} → ${standIn}`
  })
  return `${[...lines, ...lossLines(losses, language), say.replaced(mentions.length)].join('\n')}\n`
}

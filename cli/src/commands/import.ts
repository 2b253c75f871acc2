import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '@lydhoer/app/config'
import {
  citizensOf,
  conversationForm,
  problemsIn,
  importTranscript,
  keepSound,
  personOf,
  registerConversation,
} from '@lydhoer/app/tools'
import type { Loss } from '@lydhoer/conversation'
import { appUrlFrom } from '@lydhoer/database'
import { Unreadable } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { lossLines } from '../loss-lines.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from '../with-database.ts'

/** What `lydhoer import --help` says. */
export const help = {
  da: `lydhoer import FIL --municipality ID --owner ID --citizen ID --date ÅÅÅÅ-MM-DD --until ÅÅÅÅ-MM-DD
               --yes ownReflection[,colleagues,research,teaching,quote] [--kind followUp] [--sound FIL]

Lægger en samtale ind for den medarbejder, der holdt den. Navnene er ikke taget ud: Det ser
medarbejderen efter på siden, før nogen anden kan se noget.
`,
  en: `lydhoer import FILE --municipality ID --owner ID --citizen ID --date YYYY-MM-DD --until YYYY-MM-DD
               --yes ownReflection[,colleagues,research,teaching,quote] [--kind followUp] [--sound FILE]

Puts a conversation in for the worker who held it. The names have not been taken out: the worker looks
them over on the page before anybody else can see anything.
`,
}

const option = { type: 'string' } as const
const needed = ['municipality', 'owner', 'citizen', 'date', 'until', 'yes'] as const
const purposes = ['ownReflection', 'colleagues', 'research', 'teaching', 'quote'] as const

/** `lydhoer import`: a conversation into the system through the same doors as the pages; all of it, or nothing. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      municipality: option,
      owner: option,
      citizen: option,
      date: option,
      until: option,
      yes: option,
      kind: option,
      sound: option,
      json: { type: 'boolean' },
    },
  })
  const [file] = positionals
  const missing = needed.filter((name) => !values[name]).map((name) => `--${name}`)
  if (!file || missing.length > 0)
    throw new Refusal({
      da: `Der mangler ${[...(file ? [] : ['en fil']), ...missing].join(', ')}; skriv lydhoer import --help.`,
      en: `Missing: ${[...(file ? [] : ['a file']), ...missing].join(', ')}; write lydhoer import --help.`,
    })
  const form = readForm(values)
  const bytes = await readFile(file)

  const { makeServices } = await import('@lydhoer/app/serve')
  await withDatabase(async (ownerUrl, dataFolder) => {
    const config = readConfig({ ...process.env, LYDHOER_DEMO: '0' })
    const services = await makeServices(config, { appUrl: appUrlFrom(ownerUrl), dataFolder })
    try {
      const who = { municipalityId: values.municipality ?? '', personId: values.owner ?? '' }
      const owner = await personOf(services.database, who).catch(() => null)
      const department = owner?.roles.find((held) => held.departmentId)?.departmentId
      if (!owner || !department) throw new Refusal(noOwner)
      const stored = await services.database
        .as(owner, async (sql) => {
          const citizens = await citizensOf(sql, owner)
          if (!citizens.some((citizen) => citizen.id === form.citizenId)) throw new Refusal(noCitizen)
          const id = await registerConversation(sql, owner, department, form)
          const imported = await importTranscript(sql, services, owner, id, { bytes, name: basename(file) })
          return { id, ...imported }
        })
        .catch((error: unknown) => {
          throw error instanceof Unreadable
            ? new Refusal({ da: error.sentence('da'), en: error.sentence('en') })
            : error
        })
      if (values.sound)
        await keepSound(services, owner, { id: stored.id, citizen_id: form.citizenId }, values.sound)
      terminal.out(values.json ? `${JSON.stringify(stored)}\n` : said(stored)[terminal.language])
    } finally {
      await services.close()
    }
  })
}

const noOwner = {
  da: 'Medarbejderen findes ikke her, eller arbejder ikke i en afdeling; brug et id fra Lydhør.',
  en: 'The worker is not here, or works in no department; use an id from Lydhør.',
}
const noCitizen = {
  da: 'Medarbejderen arbejder ikke sammen med den borger nu.',
  en: 'The worker does not work with that citizen now.',
}

function readForm(values: Partial<Record<'citizen' | 'date' | 'until' | 'yes' | 'kind', string>>) {
  const yes = (values.yes ?? '').split(',')
  const answer = (purpose: (typeof purposes)[number]) => (yes.includes(purpose) ? 'given' : 'refused')
  const form = conversationForm(new Date())
  const parsed = form.safeParse({
    submissionId: crypto.randomUUID(),
    citizenId: values.citizen,
    heldOn: values.date,
    kind: values.kind ?? 'followUp',
    ...Object.fromEntries(purposes.map((purpose) => [purpose, answer(purpose)])),
    givenHow: 'spoken',
    endsOn: values.until,
  })
  if (!yes.includes('ownReflection'))
    throw new Refusal({
      da: 'Uden et ja til ownReflection kan der ikke lægges noget ind.',
      en: 'Without a yes to ownReflection nothing can be put in.',
    })
  if (parsed.success) return parsed.data
  const [first] = problemsIn(form, parsed.error)
  const said = (language: 'da' | 'en') => `${first?.field ?? ''}: ${first?.what[language] ?? ''}.`
  throw new Refusal({ da: said('da'), en: said('en') })
}

function said(stored: { id: string; turns: number; mentions: number; losses: Loss[] }) {
  const lost = (language: 'da' | 'en') =>
    lossLines(stored.losses, language)
      .map((line) => `  ${line}\n`)
      .join('')
  return {
    da: `Samtalen er lagt ind: ${stored.turns} taleture, ${stored.mentions} navne og numre at se efter.\n/samtaler/${stored.id}/navne\n${lost('da')}`,
    en: `The conversation is in: ${stored.turns} turns, ${stored.mentions} names and numbers to look over.\n/samtaler/${stored.id}/navne\n${lost('en')}`,
  }
}

import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { keepAnswer } from './answers/answers.ts'
import { writeDemand, type NewDemand } from './demands/demands.ts'
import { leaveOut } from './demands/waivers.ts'
import { newInvitation, oldHearing, oldInvitation } from './demo-letters.ts'
import { askPanel, sayInPanel, sayToPanel } from './panel/panel.ts'
import { beginTemplate, type Facts } from './templates/templates.ts'
import { useDraft, versionsOf, wordDraft } from './templates/versions.ts'

/** The first invitation in two versions, with what a lawyer said and what it leaves out by a decision; and a hearing that is to be looked at. */
export const demo: Demo = async (town) => {
  await writeDemands(town)
  const department = town.id('department unge')
  await writeLetter(town, 'hearing', {
    by: 'torben',
    facts: {
      ...{ name: 'Partshøring om tilbagebetaling', for: 'dem, der har haft en indtægt ved siden af' },
      ...{ kind: 'hearing', departmentId: null, answersFor: 'torben', lookAgainIn: -2 },
    },
    versions: [{ text: oldHearing, usedIn: -800 }],
  })
  await writeLetter(town, 'invitation', {
    by: 'rikke',
    facts: {
      ...{ name: 'Indkaldelse til det første møde', for: 'unge, der kommer for første gang' },
      ...{ kind: 'firstMeeting', departmentId: department, answersFor: 'rikke', lookAgainIn: 92 },
    },
    versions: [
      { text: oldInvitation, usedIn: -640 },
      { text: newInvitation, usedIn: -55 },
    ],
  })
  await askLawyer(town)
  await askThePanel(town)
}

interface DemoLetter {
  by: string
  facts: Omit<Facts, 'lookAgainOn'> & { lookAgainIn: number }
  versions: readonly { text: string; usedIn: number }[]
}

async function writeLetter(
  { services, person, id }: DemoTown,
  key: string,
  { by, facts: { lookAgainIn, ...facts }, versions }: DemoLetter,
): Promise<void> {
  const me = await person(by)
  const { personId: answersFor } = await person(facts.answersFor)
  const day = (ahead: number) => addDay(services.now(), ahead)
  await services.database.as(me, async (sql) => {
    const letter = id(`letter ${key}`)
    await beginTemplate(sql, services, me, letter, { ...facts, answersFor, lookAgainOn: day(lookAgainIn) })
    for (const [at, { text, usedIn }] of versions.entries()) {
      const submissionId = id(`letter ${key} version ${at}`)
      await wordDraft(sql, { services, me }, letter, { submissionId, text, seen: null })
      await useDraft(sql, { services, me }, letter, day(usedIn))
    }
  })
}

const threats = 'Hvad der sker med hjælpen, hvis man bliver væk uden grund'

async function writeDemands({ services, person, id }: DemoTown): Promise<void> {
  const me = await person('naja')
  const all: readonly Omit<NewDemand, 'id' | 'source' | 'validFrom'>[] = [
    {
      ...{ what: threats, law: 'Reglerne om sanktioner i loven om den hjælp, borgeren får', validTo: null },
      ...{ kinds: ['firstMeeting', 'meeting'], signs: ['udeblive', 'bliver væk', 'fradrag', 'nedsæt'] },
    },
    {
      ...{ what: 'At man må tage en med', law: 'Forvaltningsloven § 8', validTo: null },
      ...{ kinds: ['firstMeeting', 'meeting', 'hearing'], signs: ['bisidder', 'tag gerne en med'] },
    },
    {
      what: 'Fire sider om rettigheder og pligter lagt ved',
      ...{ law: 'Kommunens egen forretningsgang', validTo: addDay(services.now(), -150) },
      ...{ kinds: ['firstMeeting'], signs: ['vedlagte vejledning'] },
    },
    {
      ...{ what: 'Hvordan man klager, og til hvem', law: 'Forvaltningsloven § 25', validTo: null },
      ...{ kinds: ['decision'], signs: ['klag'] },
    },
  ]
  await services.database.as(me, async (sql) => {
    for (const demand of all)
      await writeDemand(sql, services, me, {
        ...{ ...demand, id: id(`demand ${demand.what}`), source: '', validFrom: '2020-01-01' },
      })
  })
}

async function askLawyer({ services, person, id }: DemoTown): Promise<void> {
  const me = await person('rikke')
  const letter = id('letter invitation')
  const day = (ahead: number) => addDay(services.now(), ahead)
  await services.database.as(me, async (sql) => {
    const [latest, first] = await versionsOf(sql, services, me, letter)
    if (!first || !latest) return
    await keepAnswer(sql, services, me, {
      ...{ id: id('answer threats'), templateId: letter, versionId: first.id, paragraph: 6 },
      question: 'Kan vi lade det her afsnit være ude af det første brev?',
      answer:
        'Ja, når kommunen samtidig giver afkald på at bruge det. I kan ikke trække i hjælpen for et møde, I ikke har advaret om.',
      ...{ by: 'Hanne Bloch, jurist', answeredOn: day(-120) },
    })
    await keepAnswer(sql, services, me, {
      ...{ id: id('answer bring'), templateId: letter, versionId: first.id, paragraph: 4 },
      question: 'Skal vi skrive “bisidder”?',
      answer:
        'Sig, at man må have en med. Ordet bisidder må gerne stå, men det er ikke ordet, loven beder om.',
      ...{ by: 'Hanne Bloch, jurist', answeredOn: day(-120) },
    })
    await leaveOut(sql, services, me, {
      ...{ id: id('waiver threats'), templateId: letter, demandId: id(`demand ${threats}`) },
      ...{ by: 'Beskæftigelsesudvalget', decidedOn: day(-81), lookAgainOn: day(92), isExperiment: true },
      gives: 'Vi trækker ikke i hjælpen, første gang nogen bliver væk fra det første møde.',
      lookedAt: 'Rikke spørger hver måned Ydelse og Ungeteamet, hvad der sker nu. Ingen navne.',
    })
  })
}

/** What two in the panel said of the invitations: about the old one first, and then the new. */
const saidByPanel = [
  {
    ...{ by: 'amina', version: 0, paragraph: 2 },
    ...{ understood: 'At de kan tage mine penge.', felt: 'Jeg stoppede ved “pligt”.', would: '' },
  },
  {
    ...{ by: 'mikkel', version: 0, paragraph: 5 },
    ...{ understood: '', felt: '', would: 'Jeg ledte efter et nummer. Så lagde jeg det væk.' },
  },
  {
    ...{ by: 'amina', version: 1, paragraph: 4 },
    ...{ understood: 'At jeg må tage min søster med.', felt: '', would: 'Ringe til hende først.' },
  },
  {
    ...{ by: 'mikkel', version: 1, paragraph: 3 },
    ...{
      understood: '',
      felt: 'I skriver, at I gerne vil høre mig. Det tror jeg ikke på, før jeg ser det.',
      would: '',
    },
  },
  {
    ...{ by: 'amina', version: 1, paragraph: null },
    ...{ understood: 'Dag og sted, med det samme.', felt: '', would: 'Komme.' },
  },
] as const

async function askThePanel({ services, person, id }: DemoTown): Promise<void> {
  const worker = await person('rikke')
  const letter = id('letter invitation')
  const [second, first] = await services.database.as(worker, (sql) =>
    versionsOf(sql, services, worker, letter),
  )
  if (!first || !second) return
  await services.database.as(worker, async (sql) => {
    for (const [at, { id: versionId, text }] of [first, second].entries()) {
      const of = { templateId: letter, versionId, text, until: addDay(services.now(), 21) }
      await askPanel(sql, services, worker, { id: id(`panel ${at}`), ...of })
    }
  })
  for (const [at, { by, version, ...said }] of saidByPanel.entries()) {
    const me = await person(by)
    await services.database.as(me, async (sql) => {
      await sayInPanel(sql, me, true)
      const letterId = id(`panel ${version}`)
      await sayToPanel(sql, services, me, { id: id(`panel answer ${at}`), letterId, ...said }, null)
    })
  }
}

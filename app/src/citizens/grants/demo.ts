import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { citizenOf } from '../matter/citizens.ts'
import { leadersHere } from '../matter/leaders.ts'
import { answerGrant, askForGrant, sayWhatCame } from './grant-acts.ts'
import { grantsOf, type Asked } from './grants.ts'

interface DemoGrant extends Asked {
  by: string
  citizen: string
  to: string
  ago: number
  answer?: { says: 'yes' | 'no'; reason: string; ago: number; askIn: number }
  came?: string
}

const asked: readonly DemoGrant[] = [
  {
    ...{ by: 'sif', citizen: 'mikkel', to: 'marianne', ago: 74 },
    wish: 'Jeg sover ikke over mig. Den første bus kører bare en time for sent til bageriet.',
    what: 'En brugt cykel i stedet for et kursus i at møde til tiden',
    grounds:
      'Bageriet ligger syv kilometer væk og begynder klokken fem. Kurset koster fire gange så meget som cyklen.',
    waits: '',
    risk: 'Cyklen kan blive stjålet, og morgenerne kan blive tunge, når det bliver vinter.',
    answer: {
      ...{ says: 'yes', ago: 70, askIn: -8 },
      reason: 'Du har selv fundet ud af, hvad der står i vejen. Lås den fast, og sig til, hvis det ikke går.',
    },
    came: 'Det er blevet til 41 morgener på cykel. Bageren har tilbudt flere timer. Lygten gik i stykker, og den har Mikkel selv betalt.',
  },
  {
    ...{ by: 'sif', citizen: 'amina', to: 'marianne', ago: 40 },
    wish: 'Jeg vil gerne have min søster med som tolk. Hun ved, hvad jeg mener.',
    what: 'Løn til søsteren for at tolke ved tre møder',
    grounds: 'De sidste to møder gik med at rette tolken. Der bliver sagt mindre, hver gang det sker.',
    waits: '',
    risk: 'En i familien kan komme til at svare i stedet.',
    answer: {
      ...{ says: 'no', ago: 33, askIn: 0 },
      reason:
        'Jeg tror, det bliver svært for dig at sige alt, når det er hende, der skal sige det videre. Du vælger selv tolken, og det bliver den samme hver gang.',
    },
  },
  {
    ...{ by: 'sif', citizen: 'mikkel', to: 'marianne', ago: 6 },
    wish: 'Kan jeg få et kørekort til knallert? Så kan jeg også tage de tidlige vagter på den anden side af fjorden.',
    what: 'Kørekort til lille knallert',
    grounds: 'Der er to bagerier mere, der mangler folk om natten. Cyklen rækker ikke så langt.',
    waits: 'Nattevagter på et bageri på den anden side af fjorden.',
    risk: '',
  },
]

/** A bicycle instead of a course, with what came of it; a no that is to be looked at; and one that waits. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const { database, now } = services
  for (const [nth, { by, citizen, to, ago, answer, came, ...words }] of asked.entries()) {
    const me = await person(by)
    const { personId: citizenId } = await person(citizen)
    const { personId: leaderId } = await person(to)
    const grantId = await database.as(me, async (sql) => {
      const leader = (await leadersHere(sql, me)).find((one) => one.id === leaderId)
      if (!leader) return undefined
      const submissionId = id(`grant ${nth}`)
      const about = await citizenOf(sql, me, citizenId)
      await askForGrant(sql, services, me, {
        ...{ ...words, submissionId, citizen: about, to: leader },
        ...{ placementId: null, fromWish: null },
      })
      return (await grantsOf(sql, services, me, citizenId)).find(({ what }) => what === words.what)?.id
    })
    if (grantId === undefined) continue
    await lain('unusual_grant', [grantId], ago)
    if (!answer) continue
    const lead = await person(to)
    const then = { ...services, now: () => new Date(now().getTime() - answer.ago * 86_400_000) }
    const askOn = addDay(now(), answer.askIn)
    const lately = { ...services, now: () => new Date(now().getTime() - 7 * 86_400_000) }
    await database.as(lead, (sql) =>
      answerGrant(sql, then, lead, grantId, { says: answer.says, reason: answer.reason, askOn }),
    )
    if (came) await database.as(me, (sql) => sayWhatCame(sql, lately, me, grantId, { words: came, seen: '' }))
  }
}

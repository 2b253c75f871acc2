import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { complaintMadeBy, endComplaint, showComplaint, writeComplaint } from './complaints.ts'
import type { Kind, TalkPlace } from './kinds.ts'
import { noteAnswered, sayTo } from './steps.ts'
import { writeBefore } from './trend.ts'

interface DemoComplaint {
  by: string
  to: string
  kind: Kind
  /** How many days ago it came. */
  ago: number
  words: string
  shown?: boolean
  invited?: { in: number; clock: string; place: TalkPlace; words: string }
  reply?: { kind: 'yes' | 'otherTime' | 'no'; words: string }
  came?: { leader: string; citizen: string }
}

const complaints: readonly DemoComplaint[] = [
  {
    ...{ by: 'amina', to: 'marianne', kind: 'letter', ago: 3 },
    words:
      'Brevet siger, at jeg mister mine penge. Først på side to står der, hvad jeg skal gøre. Jeg sov ikke den nat.',
    shown: true,
    invited: {
      ...{ in: 4, clock: '10:00', place: 'here' },
      words: 'Jeg vil gerne se brevet sammen med dig, linje for linje.',
    },
  },
  {
    ...{ by: 'mikkel', to: 'marianne', kind: 'placement', ago: 9 },
    words:
      'I lovede, at jeg kunne begynde på værkstedet i denne måned. Nu er der lukket for nye. Ingen ringede.',
  },
  {
    ...{ by: 'bodil', to: 'claus', kind: 'reaching', ago: 12 },
    words: 'Jeg sidder i kø i telefonen en time og får at vide, at jeg bliver ringet op. Det gør jeg ikke.',
    invited: { in: 2, clock: '13:30', place: 'phone', words: '' },
    reply: { kind: 'otherTime', words: 'Jeg kan bedst om formiddagen, for så er jeg frisk.' },
  },
  {
    ...{ by: 'hamid', to: 'claus', kind: 'meeting', ago: 30 },
    words: 'Mødet gik for stærkt. Tolken nåede ikke at sige det hele, og jeg sagde bare ja.',
    invited: { in: -20, clock: '09:00', place: 'here', words: 'Tag gerne tolken med, hvis du vil.' },
    reply: { kind: 'yes', words: 'Min søn kommer med.' },
    came: {
      leader:
        'Vi sætter en halv time mere af, når der er tolk, og spørger til sidst, hvad der ikke blev sagt.',
      citizen: 'De hørte efter. Næste møde er længere.',
    },
  },
  {
    ...{ by: 'louise', to: 'helle', kind: 'waiting', ago: 5 },
    words: 'Jeg venter på den samme attest som i sommer. Jeg ved ikke, hvem der har den.',
  },
]

/** What the committee's statements said before the system. */
const before: readonly [year: number, complaints: number][] = [
  [2019, 41],
  [2020, 38],
  [2021, 33],
  [2022, 24],
]

/** Complaints as they come: one invited, one that has waited too long, one that wants another time, one finished, one just sent. */
export const demo: Demo = async ({ services, person, id }) => {
  const { database } = services
  for (const [at, one] of complaints.entries()) {
    const citizen = await person(one.by)
    const leader = await person(one.to)
    const submissionId = id(`complaint ${at}`)
    const complaint = await database.as(citizen, async (sql) => {
      await writeComplaint(sql, services, citizen, {
        ...{ submissionId, kind: one.kind, came: 'page', words: one.words, helpedBy: null },
        citizen: { id: citizen.personId, name: citizen.displayName },
        to: { id: leader.personId, name: leader.displayName },
        receivedOn: addDay(services.now(), -one.ago),
      })
      const made = { id: await complaintMadeBy(sql, citizen, submissionId) }
      if (one.shown) await showComplaint(sql, citizen, made.id, true)
      return made
    })
    const { invited, reply, came } = one
    if (!invited) continue
    await database.as(leader, async (sql) => {
      const day = workingDayFrom(addDay(services.now(), invited.in))
      const startsAt = momentOf(day, invited.clock)
      await sayTo(sql, services, leader, complaint, {
        ...{ submissionId: id(`complaint ${at} invited`), kind: 'invited', startsAt },
        ...{ place: invited.place, words: invited.words },
      })
      await noteAnswered(sql, complaint.id, new Date(services.now().getTime() - (one.ago - 2) * 86_400_000))
    })
    if (reply)
      await database.as(citizen, (sql) =>
        sayTo(sql, services, citizen, complaint, { submissionId: id(`complaint ${at} reply`), ...reply }),
      )
    if (!came) continue
    await database.as(leader, async (sql) => {
      const said = { submissionId: id(`complaint ${at} came`), kind: 'cameOfIt', words: came.leader } as const
      await sayTo(sql, services, leader, complaint, said)
      await endComplaint(sql, complaint.id, services.now())
    })
    await database.as(citizen, (sql) =>
      sayTo(sql, services, citizen, complaint, {
        ...{ submissionId: id(`complaint ${at} came too`), kind: 'cameOfIt', words: came.citizen },
      }),
    )
  }
  const coordinator = await person('naja')
  await database.as(coordinator, async (sql) => {
    for (const [year, count] of before)
      await writeBefore(sql, services, coordinator, {
        ...{ id: id(`complaints of ${year}`), year, kind: null, complaints: count },
        source: `Udvalgets årsopgørelse for ${year}`,
      })
  })
}

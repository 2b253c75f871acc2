import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { chooseWay, lettersOf, noteLetter, noteReadTogether, sayOf } from './letters.ts'
import type { LetterWay, Sender, Understood } from './senders.ts'

interface DemoLetter {
  sender: Sender
  from?: string
  ago: number
  about: string
  does?: string
  /** In how many days it is to be done. */
  by?: number
  calls?: string
  text?: string
  bundled?: boolean
  says?: Understood
  readAgo?: number
}
interface DemoLetters {
  citizen: string
  by: string
  letters: readonly DemoLetter[]
  way?: { by: 'citizen' | 'worker'; way: LetterWay; words: string }
}

const all: readonly DemoLetters[] = [
  {
    ...{ citizen: 'amina', by: 'sif' },
    way: { by: 'citizen', way: 'ringMe', words: 'Skriv kun: Ring til Sif. Min søster ser min telefon.' },
    letters: [
      {
        ...{
          sender: 'benefits',
          ago: 6,
          about: 'Du skal vise, hvad du har tjent, før du får penge i december.',
        },
        ...{
          does: 'Send dine to lønsedler fra biblioteket',
          by: 8,
          calls: 'Ydelseskontoret, 70 00 00 00',
          says: 'notUnderstood',
        },
      },
      {
        ...{ sender: 'jobCentre', ago: 10, about: 'Du skal til møde med Sif den 3. december.' },
        ...{ does: 'Kom, eller ring, hvis du ikke kan', by: 4, calls: 'Sif', bundled: true, says: 'read' },
      },
      {
        sender: 'jobCentre',
        ago: 24,
        about: 'Din praktik er forlænget til februar.',
        bundled: true,
        readAgo: 20,
      },
      {
        ...{ sender: 'other', from: 'Regionen', ago: 31, about: 'Du har fået en tid hos en læge.' },
        ...{ does: 'Sig til, hvis du ikke kan', calls: 'Klinikken' },
      },
      { sender: 'benefits', ago: 95, about: 'Dine penge er regnet om. De er de samme.', says: 'read' },
    ],
  },
  {
    ...{ citizen: 'mikkel', by: 'sif' },
    way: { by: 'worker', way: 'together', words: 'Mikkel lægger brevene i en pose og tager posen med.' },
    letters: [
      {
        sender: 'jobCentre',
        ago: 4,
        about: 'Værkstedet har lukket for nye. Du står på listen.',
        calls: 'Sanne',
        says: 'together',
      },
      { sender: 'benefits', ago: 100, about: 'Du får uddannelseshjælp som før.' },
    ],
  },
  {
    ...{ citizen: 'hamid', by: 'meryem' },
    way: { by: 'worker', way: 'somebodyAlong', words: 'Hans søn er med, når noget skal forklares.' },
    letters: [
      {
        sender: 'benefits',
        ago: 12,
        about: 'Du skal svare på, om du stadig bor alene.',
        does: 'Svar ja eller nej',
        by: 3,
        calls: 'Meryem',
      },
      { sender: 'jobCentre', ago: 98, about: 'Du er fritaget for 225-timersreglen i et halvt år.' },
    ],
  },
  {
    ...{ citizen: 'kurt', by: 'poul' },
    way: { by: 'citizen', way: 'letter', words: '' },
    letters: [{ sender: 'jobCentre', ago: 101, about: 'Du skal til samtale hver tredje måned fra nu af.' }],
  },
  {
    ...{ citizen: 'louise', by: 'birgitte' },
    letters: [
      { sender: 'jobCentre', ago: 9, about: 'Vi har bedt din læge om en attest.' },
      { sender: 'benefits', ago: 97, about: 'Dine sygedagpenge er forlænget.' },
    ],
  },
]

/** Letters from several senders, what their readers said of them, and how each would best be told. */
export const demo: Demo = async ({ services, person, id }) => {
  const { database } = services
  for (const { citizen: key, by, letters, way } of all) {
    const [citizen, worker] = [await person(key), await person(by)]
    const citizenId = citizen.personId
    await database.as(worker, async (sql) => {
      const sealed = await matterKey(sql, services, worker, citizenId)
      for (const [at, { ago, ...one }] of letters.entries())
        await noteLetter(sql, sealed, worker, {
          ...{ submissionId: id(`letter ${key} ${at}`), citizenId, sender: one.sender, about: one.about },
          ...{ from: one.from ?? '', does: one.does ?? '', calls: one.calls ?? '', text: one.text ?? '' },
          sentOn: addDay(services.now(), -ago),
          answerBy: one.by === undefined ? null : addDay(services.now(), one.by),
          canBeBundled: one.bundled === true,
        })
      const noted = await lettersOf(sql, sealed, citizenId)
      for (const { about, readAgo } of letters) {
        const letter = noted.find((one) => one.about === about)
        if (letter && readAgo !== undefined)
          await noteReadTogether(sql, citizenId, letter.id, addDay(services.now(), -readAgo))
      }
    })
    await database.as(citizen, async (sql) => {
      const sealed = await matterKey(sql, services, citizen, citizenId)
      const noted = await lettersOf(sql, sealed, citizenId)
      for (const { about, says } of letters) {
        const letter = noted.find((one) => one.about === about)
        if (letter && says) await sayOf(sql, citizen, letter.id, says, services.now())
      }
    })
    if (!way) continue
    const chooser = way.by === 'citizen' ? citizen : worker
    await database.as(chooser, async (sql) =>
      chooseWay(sql, await matterKey(sql, services, chooser, citizenId), chooser, {
        ...{ citizenId, way: way.way, words: way.words, submissionId: id(`letter way ${key}`) },
      }),
    )
  }
}

import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { kindOf } from '../house/kinds-of-people.ts'
import { ask, askToo } from './asking.ts'
import { keepPromise, promise, type PromiseWords } from './promises.ts'
import { reply, type NewReply } from './replies.ts'
import { requestOf, type Request, type RequestWords } from './requests.ts'

interface Says extends Pick<NewReply, 'kind' | 'words'> {
  by: string
  ago: number
  /** The finding that it is answered with, by its name in the demo. */
  finding?: string
}
interface Promises extends PromiseWords {
  by: string
  ago: number
  /** How many days from now its day lies. */
  ahead: number
  kept?: number
}
interface DemoRequest extends RequestWords, Pick<Request, 'askedAs' | 'ofWhom'> {
  key: string
  by: string
  ago: number
  /** How many days from now practice needs it. */
  needed?: number
  too: readonly string[]
  promises: readonly Promises[]
  replies: readonly Says[]
}

const requests: readonly DemoRequest[] = [
  {
    ...{ key: 'youth', by: 'jette', ago: 212, askedAs: 'leader', ofWhom: 'research', too: ['marianne'] },
    question: 'Hvad bliver der af de unge, som aldrig kommer til den første samtale?',
    why: 'Udvalget har spurgt, om vi mister nogen, før vi når at møde dem.',
    ...{ promises: [], replies: [] },
  },
  {
    ...{ key: 'phone', by: 'sif', ago: 64, needed: -40, askedAs: 'worker', ofWhom: 'research' },
    too: ['lea', 'jonas', 'meryem', 'poul'],
    question: 'Hvad gør vi, når en samtale i telefonen går i hårdknude?',
    why: 'I Modtagelsen er der tre om ugen, hvor begge hæver stemmen. De nye vil gerne øve sig, før det sker.',
    promises: [{ by: 'emil', ago: 62, what: 'Tre korte film', reason: '', ahead: -44, kept: -46 }],
    replies: [
      {
        ...{ by: 'emil', ago: 60, kind: 'asksBack' },
        words:
          'Er det, før I har sagt noget om ydelsen, eller efter? Så ved jeg, hvilke steder jeg skal lede.',
      },
      {
        ...{ by: 'emil', ago: 46, kind: 'answer', finding: 'phone' },
        words:
          'Tre film på fire minutter er klar. De viser det sted, hvor det vender: Den ene siger højt, hvad de begge hører. Det er foreløbigt, og vi har kun set på elleve opkald.',
      },
      {
        ...{ by: 'tove', ago: 30, kind: 'answer' },
        words:
          'Vi så filmene sammen i Job og Mestring. Vi stopper nu op og siger: “Jeg kan høre, at det her er svært.”',
      },
    ],
  },
  {
    ...{ key: 'waiting', by: 'anders', ago: 41, needed: 12, askedAs: 'worker', ofWhom: 'research' },
    too: ['birgitte', 'karim'],
    question: 'Hvor længe tør folk vente, før de holder op med at svare os?',
    why: 'Vi skal beslutte, hvor tit vi ringer til dem, der venter på en udredning.',
    promises: [
      { by: 'dorthe', ago: 36, what: 'De første tal', reason: '', ahead: -15 },
      {
        ...{ by: 'dorthe', ago: 17, what: 'De første tal', ahead: 4 },
        reason: 'Ni af samtalerne er ikke skrevet ud endnu, og uden dem siger tallene for lidt.',
      },
    ],
    replies: [],
  },
  {
    ...{
      key: 'afraid',
      by: 'meryem',
      ago: 24,
      needed: 40,
      askedAs: 'worker',
      ofWhom: 'research',
      too: ['sif'],
    },
    question: 'Bliver folk mindre bange, når sanktionen står sidst i brevet?',
    why: 'To borgere har sagt, at de slet ikke kom så langt. Vi skal snart skrive det næste sanktionsbrev om.',
    ...{ promises: [], replies: [] },
  },
  {
    ...{ key: 'neighbour', by: 'rikke', ago: 9, askedAs: 'broker', ofWhom: 'neighbour', too: [] },
    question: 'Hvordan gav I jer selv tid til at se hinandens samtaler?',
    why: 'Vi har prøvet to gange, og begge gange blev kalenderen fyldt af noget andet.',
    ...{ promises: [], replies: [] },
  },
  {
    ...{ key: 'words', by: 'inge', ago: 3, needed: 25, askedAs: 'citizen', ofWhom: 'library', too: ['naja'] },
    question: 'Findes der en kort bog om at blive syg midt i arbejdslivet, som er til at læse?',
    why: 'Fire borgere har spurgt. De vil gerne læse om andre, der har stået det samme sted.',
    ...{ promises: [], replies: [] },
  },
]

/** What Fjordby has asked: one answered with films, one promised and moved, and one that a committee has heard nothing of. */
export const demo: Demo = async (town) => {
  for (const request of requests) await tell(town, request)
  await hangOnLetters(town)
}

/** What is asked about the next letter hangs on the loop of the letters, where its next turn begins. */
async function hangOnLetters({ services, person, id }: DemoTown): Promise<void> {
  const me = await person('meryem')
  await services.database.as(me, (sql) =>
    sql
      .insertInto('loop_hung')
      .values({
        ...{ municipality_id: me.municipalityId, id: id('loop letters asked'), hung_by: me.personId },
        ...{ loop_id: id('loop letters'), step_id: id('loop letters 12'), request_id: id('request afraid') },
        note_sealed: null,
      })
      .execute(),
  )
}

async function tell(town: DemoTown, { key, by, ago, needed, ...of }: DemoRequest): Promise<void> {
  const { services, person, id } = town
  const requestId = id(`request ${key}`)
  const dayFrom = (ahead: number) => addDay(services.now(), ahead)
  const me = await person(by)
  const neededBy = needed === undefined ? null : dayFrom(needed)
  await services.database.as(me, (sql) => ask(sql, services, me, { ...of, id: requestId, neededBy }))
  for (const name of of.too) {
    const other = await person(name)
    await services.database.as(other, async (sql) =>
      askToo(sql, other, await requestOf(sql, services, other, requestId)),
    )
  }
  for (const [nth, { by: who, ahead, kept, ...words }] of of.promises.entries()) {
    const other = await person(who)
    const promiseId = id(`request ${key} promise ${nth}`)
    await services.database.as(other, async (sql) => {
      await promise(sql, services, other, requestId, { ...words, id: promiseId, day: dayFrom(ahead) })
      if (kept !== undefined) await keepPromise(sql, requestId, promiseId, dayFrom(kept))
    })
    await town.lain('request_promise', [promiseId], words.ago)
  }
  for (const [nth, { by: who, ago: day, finding, ...said }] of of.replies.entries()) {
    const other = await person(who)
    const replyId = id(`request ${key} reply ${nth}`)
    await services.database.as(other, (sql) =>
      reply(sql, services, other, requestId, {
        ...said,
        id: replyId,
        writtenAs: kindOf(other),
        findingId: finding ? id(`finding ${finding}`) : null,
      }),
    )
    await town.lain('request_reply', [replyId], day)
  }
  await town.lain('request', [requestId], ago)
}

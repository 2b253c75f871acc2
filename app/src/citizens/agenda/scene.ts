import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const submissionId = () => crypto.randomUUID()
const heard = () => ({ submissionId: submissionId(), words: 'Jeg vil gerne have to timer mere' })
const dagsorden = '/borgere/:citizen/dagsorden'

/** Citizen A's: a line of their own, and of the caseworker's one that the law asks for and a meeting. */
export const scene: Scene = {
  make: async (house) => {
    const { citizenA } = house.fjordby
    const worker = await house.as('caseworker')
    const own = await house.as('citizenA')
    const address = `/borgere/${citizenA}/dagsorden`
    const words = 'Jeg tænker på haven'
    await own.post('/min/dagsorden', { submissionId: submissionId(), words, pictures: 'calm', helpedBy: '' })
    await worker.post(`${address}/loven`, { submissionId: submissionId(), words: 'et jobmål' })
    await worker.post(`${address}/moeder`, { submissionId: submissionId(), day: day(5), clock: '10:00' })
    const mine = await (await own.get('/min/dagsorden')).text()
    const idAfter = (html: string, before: string) =>
      new RegExp(`${before}/([0-9a-f-]{36})`).exec(html)?.[1] ?? ''
    const agendaLine = idAfter(mine, 'linjer')
    await worker.post(`${address}/linjer/${agendaLine}`, {
      submissionId: submissionId(),
      words: 'Det gør vi',
    })
    const page = await (await worker.get(address)).text()
    return {
      aboutCitizen: citizenA,
      agendaLine,
      agendaAnswer: idAfter(page, 'svar'),
      lawLine: idAfter(page, 'loven'),
      citizenMeeting: idAfter(page, 'moeder'),
    }
  },
  names: {
    '/borgere/:citizen': 'aboutCitizen',
    [`${dagsorden}/loven/:line`]: 'lawLine',
    [`${dagsorden}/linjer/:line`]: 'agendaLine',
    [`${dagsorden}/svar/:answer`]: 'agendaAnswer',
    [`${dagsorden}/moeder/:meeting`]: 'citizenMeeting',
    '/min/dagsorden/linjer/:line': 'agendaLine',
  },
  forms: {
    [`${dagsorden}/ring`]: heard,
    [`${dagsorden}/naeste`]: heard,
    [`${dagsorden}/loven`]: () => ({ submissionId: submissionId(), words: 'et jobmål' }),
    [`${dagsorden}/linjer/:line`]: () => ({ submissionId: submissionId(), words: 'Det taler vi om' }),
    [`${dagsorden}/maade`]: () => ({ submissionId: submissionId(), way: 'ring' }),
    [`${dagsorden}/moeder`]: () => ({ submissionId: submissionId(), day: day(6), clock: '09:30' }),
    [`${dagsorden}/moeder/:meeting`]: () => ({ day: day(7), clock: '13:00' }),
    '/min/dagsorden': () => ({ submissionId: submissionId(), words: '', pictures: ['money', 'letter'] }),
    '/min/dagsorden/maade': () => ({ submissionId: submissionId(), way: 'together' }),
    '/min/dagsorden/linjer/:line': () => ({ words: 'Jeg tænker på haven og skuret', pictures: [] }),
  },
}

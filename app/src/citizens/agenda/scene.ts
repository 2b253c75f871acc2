import { fixture } from '@lydhoer/sound/testing'
import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const submissionId = () => crypto.randomUUID()
const speech = new Uint8Array(await fixture('opus.ogg'))
function aloud(): FormData {
  const form = new FormData()
  form.set('submissionId', submissionId())
  form.set('sound', new File([speech], 'lyd.ogg'))
  return form
}
const heard = () => ({ submissionId: submissionId(), words: 'Jeg vil gerne have to timer mere' })
const dagsorden = '/borgere/:citizen/dagsorden'

/** Citizen A's: a line of their own, and one that they said aloud and the caseworker put into words; and of the caseworker's one that the law asks for and a meeting. */
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
    await own.post('/min/dagsorden/lyd', aloud())
    const spokenLine = idAfter(await (await own.get('/min/dagsorden')).text(), 'sagt')
    await worker.post(`${address}/sagt/${spokenLine}/ord`, { words: 'Kan jeg få en praktik i en have?' })
    const worded = / name="worded" value="([^"]+)"/.exec(await (await own.get('/min/dagsorden')).text())?.[1]
    const page = await (await worker.get(address)).text()
    return {
      aboutCitizen: citizenA,
      agendaLine,
      spokenLine,
      worded: worded ?? '',
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
    '/min/dagsorden/sagt/:line': 'spokenLine',
    [`${dagsorden}/sagt/:line`]: 'spokenLine',
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
    '/min/dagsorden/lyd': aloud,
    '/min/dagsorden/sagt/:line/ja': ({ worded = '' }) => ({ worded }),
    [`${dagsorden}/sagt/:line/ord`]: () => ({ words: 'Må jeg komme i praktik i en have?' }),
    '/min/dagsorden/maade': () => ({ submissionId: submissionId(), way: 'together' }),
    '/min/dagsorden/linjer/:line': () => ({ words: 'Jeg tænker på haven og skuret', pictures: [] }),
  },
}

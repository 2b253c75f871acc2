import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const words = () => ({ submissionId: crypto.randomUUID(), words: 'Et sted med bøger' })
const more = () => ({
  ...{ submissionId: crypto.randomUUID(), work: 'noget på et bibliotek', likes: 'At stille bøger op' },
  ...{ dislikes: 'Telefoner', around: 'Få ad gangen', hours: '12', times: 'midday', transport: 'bus' },
  minutes: '30',
})
const declined = () => ({ submissionId: crypto.randomUUID(), what: 'rengøring', words: 'Min ryg' })
const pressed = () => ({ submissionId: crypto.randomUUID() })
const chosen = () => ({ ...pressed(), name: 'biblioteksassistent' })
const sent = () => ({ ...words(), yes: 'on' })
const considered = () => ({
  ...{ submissionId: crypto.randomUUID(), words: 'Jeg skal sidde ned hver time', sharedWith: 'consultant' },
})
const found = () => ({
  ...{ submissionId: crypto.randomUUID(), place: 'Havnens Antikvariat', does: 'Sætte priser på bøger' },
  contact: 'Ejeren',
})
const asks = () => ({ ...words(), words: 'hun vil gerne arbejde med bøger, og vi har spurgt alle' })
const takes = () => ({ callBy: day(5) })
const answers = (says: string) => ({ says, words: 'Det bliver på torsdag' })

const own = '/min/oensker'
const theirs = '/borgere/:citizen/oensker'
const uuid = '[0-9a-f-]{36}'

/** Citizen A has three wishes: one that nobody looks for, one that a consultant found something for, and one that the same looks for. */
export const scene: Scene = {
  make: async (house) => {
    const { citizenA } = house.fjordby
    const citizen = await house.as('citizenA')
    const consultant = await house.as('companyConsultant')
    const write = async (form: object) =>
      (await citizen.post(`${own}/nyt`, { ...words(), ...form })).headers
        .get('location')
        ?.split('/')
        .at(-1) ?? ''
    const takenFor = async (wish: string) => {
      await citizen.post(`${own}/${wish}/bestil`, words())
      const page = await (await citizen.get(`${own}/${wish}`)).text()
      const order = new RegExp(`bestilling/(${uuid})`).exec(page)?.[1] ?? ''
      await consultant.post(`/bestillinger/${order}/tag`, takes())
      return order
    }
    const firstOf = async (page: string, address: string) =>
      new RegExp(`${address}/(${uuid})/`).exec(await (await citizen.get(page)).text())?.[1] ?? ''
    const wish = await write({})
    const sought = await write({ words: 'Noget med dyr' })
    const wishFound = await write({ words: 'En tøjbutik' })
    await citizen.post(`${own}/${wish}/mere`, more())
    const foundOrder = await takenFor(wishFound)
    await consultant.post(`/bestillinger/${foundOrder}/svar`, answers('found'))
    await citizen.post(`${own}/bestilling/${foundOrder}/vis`)
    const takenOrder = await takenFor(sought)
    const worker = await house.as('caseworker')
    await worker.post(`/borgere/${citizenA}/oensker/${wish}/spoerg`, asks())
    const listed = await (await worker.get('/overset')).text()
    const question = new RegExp(`/overset/(${uuid})`).exec(listed)?.[1] ?? ''
    await worker.post(`/overset/${question}`, words())
    const answered = await (await worker.get(`/overset/${question}`)).text()
    await citizen.post('/min/hensyn', considered())
    await citizen.post('/min/eget-sted', found())
    return {
      ...{ citizen: citizenA, wish, sought, foundOrder, takenOrder, question },
      questionAnswer: new RegExp(`/overset/svar/(${uuid})`).exec(answered)?.[1] ?? '',
      consideration: await firstOf('/min/hensyn', '/min/hensyn'),
      ownFind: await firstOf('/min/eget-sted', '/min/eget-sted'),
    }
  },
  names: {
    [`${own}/:wish`]: 'wish',
    [`${own}/bestilling/:order`]: 'foundOrder',
    [`${theirs}/:wish`]: 'wish',
    [`${theirs}/bestilling/:order`]: 'takenOrder',
    [`${theirs}/spoergsmaal/:question`]: 'question',
    '/overset/:id': 'question',
    '/overset/svar/:answer': 'questionAnswer',
    '/bestillinger/:id': 'takenOrder',
    '/bestillinger/hvem/:told': 'foundOrder',
    '/min/hensyn/:id': 'consideration',
    '/min/eget-sted/:id': 'ownFind',
    '/borgere/:citizen/egne-steder/:id': 'ownFind',
  },
  forms: {
    ...(Object.fromEntries(
      [own, theirs].flatMap((page) => [
        [`${page}/nyt`, words],
        [`${page}/:wish/ord`, words],
        [`${page}/:wish/mere`, more],
        [`${page}/:wish/arbejde`, chosen],
        [`${page}/:wish/flyt`, (made: { sought?: string }) => ({ above: made.sought ?? '' })],
        [`${page}/:wish/nej`, declined],
        [`${page}/:wish/laeg-vaek`, pressed],
        [`${page}/:wish/igen`, pressed],
        [`${page}/:wish/hvorfor`, words],
        [`${page}/:wish/ligge`, pressed],
        [`${page}/:wish/bestil`, sent],
      ]),
    ) as NonNullable<Scene['forms']>),
    [`${theirs}/:wish/kan-ikke`]: words,
    [`${theirs}/:wish/spoerg`]: asks,
    '/overset/:id': words,
    '/min/hensyn': considered,
    '/min/hensyn/:id/del': () => ({ sharedWith: 'me' }),
    '/min/eget-sted': found,
    '/borgere/:citizen/egne-steder': found,
    '/borgere/:citizen/egne-steder/:id/svar': () => answers('agreed'),
    '/bestillinger/:id/tag': takes,
    '/bestillinger/:id/svar': () => answers('none'),
  },
}

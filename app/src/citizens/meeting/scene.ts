import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import { sheet } from './photos/testing.ts'

const id = () => crypto.randomUUID()
function photo(): FormData {
  const form = new FormData()
  form.set('submissionId', id())
  form.set('photo', new File([sheet()], 'papir.png'))
  return form
}
const point = { does: 'worker', other: '', byDay: day(7) }

export const scene: Scene = {
  /** Two meetings of the caseworker with citizen A: one that has ended, and one that goes on. */
  make: async (house) => {
    const citizenA = house.fjordby.citizenA
    const worker = await house.as('caseworker')
    const citizen = await house.as('citizenA')
    const page = `/borgere/${citizenA}/moede`
    const begin = () => worker.post(`${page}/begynd`, { submissionId: id() })
    const add = async (words: string) => {
      const answer = await worker.post(`${page}/linjer`, { submissionId: id(), words, whose: 'citizen' })
      return partOf(answer, 4).replace('linje-', '')
    }
    const correctable = async (from: typeof worker, at: string) =>
      /punkter\/([0-9a-f-]{36})\/ret/.exec(await (await from.get(at)).text())?.[1] ?? ''

    await begin()
    const first = await add('Kan jeg blive på systuen?')
    await worker.post(`${page}/linjer/${first}`, { came: 'takenUp', answer: 'Ja, til jul.' })
    await worker.post(`${page}/enige`, {
      submissionId: id(),
      words: 'Ringe til systuen',
      ...point,
      fra: first,
    })
    const heldMeeting = partOf(await worker.post(`${page}/slut`), 4)
    await worker.post(`${page}/${heldMeeting}/ord`, { felt: 'good' })
    await citizen.post(`/min/moede/${heldMeeting}/ord`, { felt: 'good' })

    const photoBy = async (from: typeof worker, at: string) => {
      await from.post(at, photo())
      const own = /billeder\/([0-9a-f-]{36})\/slet/.exec(await (await from.get(at)).text())
      return own?.[1] ?? ''
    }
    const workersPhoto = await photoBy(worker, `${page}/${heldMeeting}/billeder`)
    await begin()
    const goingOn = /nu\?moede=([0-9a-f-]{36})/.exec(await (await worker.get(page)).text())?.[1] ?? ''
    const meetingLine = await add('Hvorfor hører jeg intet fra lægen?')
    await worker.post(`${page}/enige`, { submissionId: id(), words: 'Skrive til lægen', ...point })
    await citizen.post('/min/moede/ikke-enige', { submissionId: id(), words: 'At søge andre steder' })
    const workersPoint = await correctable(worker, page)
    const citizensPoint = await correctable(citizen, '/min/moede')
    return { citizenA, heldMeeting, goingOn, meetingLine, workersPoint, citizensPoint, workersPhoto }
  },
  names: {
    '/borgere/:citizen': 'citizenA',
    '/borgere/:citizen/moede/:meeting': 'heldMeeting',
    '/borgere/:citizen/moede/linjer/:line': 'meetingLine',
    '/borgere/:citizen/moede/punkter/:point': 'workersPoint',
    '/min/moede/:meeting': 'heldMeeting',
    '/borgere/:citizen/moede/:meeting/billeder/:photo': 'workersPhoto',
    '/min/moede/:meeting/billeder/:photo': 'workersPhoto',
    '/min/moede/punkter/:point': 'citizensPoint',
  },
  queries: {
    '/borgere/:citizen/moede/nu': ({ goingOn }) => `moede=${goingOn}`,
    '/min/moede/nu': ({ goingOn }) => `moede=${goingOn}`,
  },
  ready: {
    '/borgere/:citizen/moede/begynd': async (house, { citizenA = '' }) => {
      await (await house.as('caseworker')).post(`/borgere/${citizenA}/moede/slut`)
      return {}
    },
  },
  refused: {
    '/borgere/:citizen/moede/bord': () => ({ who: 'nabo' }),
    '/borgere/:citizen/moede/linjer/:line': () => ({ came: 'saidNo', answer: '' }),
  },
  forms: {
    '/borgere/:citizen/moede/begynd': () => ({ submissionId: '0b9f7c1e-8f1d-4a53-9a54-6a9d9b1f0c11' }),
    '/borgere/:citizen/moede/bord': () => ({ who: 'mentor' }),
    '/borgere/:citizen/moede/linjer': () => ({ submissionId: id(), words: 'Bussen', whose: 'citizen' }),
    '/borgere/:citizen/moede/linjer/:line': () => ({ came: 'saidNo', answer: 'Den svarer ikke før mandag.' }),
    '/borgere/:citizen/moede/enige': () => ({ submissionId: id(), words: 'Tage bussen', ...point }),
    '/borgere/:citizen/moede/ikke-enige': () => ({ submissionId: id(), words: 'Antal timer' }),
    '/borgere/:citizen/moede/punkter/:point/ret': () => ({
      ...{ words: 'Skrive til lægehuset', list: 'agreed', ...point },
    }),
    '/borgere/:citizen/moede/:meeting/ord': () => ({ said: 'yes', words: 'Tak for i dag' }),
    '/borgere/:citizen/moede/:meeting/billeder': photo,
    '/min/moede/:meeting/billeder': photo,
    '/min/moede/enige': () => ({ submissionId: id(), words: 'Tage bussen', ...point }),
    '/min/moede/ikke-enige': () => ({ submissionId: id(), words: 'Antal timer' }),
    '/min/moede/punkter/:point/ret': () => ({ words: 'At søge to steder', list: 'notAgreed', ...point }),
    '/min/moede/:meeting/ord': () => ({ said: 'some', blame: 'on', words: '' }),
  },
}

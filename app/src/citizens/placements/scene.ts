import { day } from '../../shared/testing/day.ts'
import type { Made, Scene } from '../../shared/testing/scene.ts'
import type { Browser, TestApp } from '../../shared/testing/testing.ts'
import { markOfPlacement } from './placements.ts'

const id = () => crypto.randomUUID()
const library = 'Biblioteket i Fjordby'
const called = (where: string) => ({
  ...{ where, kind: 'placement' as const, goTo: 'Bodil', goodDay: 'Når jeg når det hele' },
  stopWhen: 'Hvis ryggen gør ondt dagen efter',
})
const place = (where: string) => ({ ...called(where), submissionId: id(), fromOn: '', toOn: '' })
const wish = () => ({ submissionId: id(), hours: '6', why: 'Jeg vil være der om fredagen' })
const notWorking = () => ({
  submissionId: id(),
  wants: 'talkFirst',
  tell: 'no',
  words: 'Chefen siger ikke noget',
})
const decision = () => ({ stops: 'no', words: 'Vi taler med Bodil sammen' })
const stretch = () => ({
  ...{ submissionId: id(), fromOn: day(-20), toOn: day(-2), what: 'Fire timer i bogopsætningen' },
  ...{ mustBe: 'At bussen kører', pays: 'kommunen' },
})
const saying = () => ({ submissionId: id(), words: 'De gemmer kage til mig' })
const agreed = (hours = '4') => ({
  ...{ submissionId: id(), fromWeek: day(-14), hours, paid: '1', whose: 'together', why: '' },
})
const answer = () => ({ says: 'yes', hours: '6', paid: '2', fromWeek: day(7), words: 'Det er godt' })

const idIn = (page: string, address: RegExp) => address.exec(page)?.[1] ?? ''
const textOf = async (who: Browser, path: string) => (await who.get(path)).text()

/** The place of work is one that we know, and it has a page of its own. */
async function companyWithPage(worker: Browser): Promise<void> {
  const facts = { industry: '', street: '', postcode: '', town: '', cvr: '', pNumber: '' }
  const company = await worker.post('/virksomheder/ny', { submissionId: id(), name: library, ...facts })
  await worker.post(`${company.headers.get('location')}/side`, {
    ...{ submissionId: id(), reach: '55 00 00 04', expects: '', endsOn: day(90) },
  })
}

/** Two placements of citizen A: one under way with hours that they show the company, a wish, a word and voices; one that is prepared. */
export const scene: Scene = {
  make: async (house: TestApp): Promise<Made> => {
    const worker = await house.as('caseworker')
    const citizen = await house.as('citizenA')
    const list = `/borgere/${house.fjordby.citizenA}/praktik`
    const written = async (where: string) => {
      const led = await worker.post(`${list}/ny`, place(where))
      return led.headers.get('location')?.split('/').at(-1) ?? ''
    }
    await companyWithPage(worker)
    const underWay = await written(library)
    const placementPrepared = await written('Kantinen på havnen')
    const its = `${list}/${underWay}`
    const own = `/min/praktik/${underWay}`
    await worker.post(`${its}/begynder`, { submissionId: id(), onDay: day(-14), toOn: day(40) })
    await worker.post(`${its}/timer`, agreed())
    await citizen.post(`${own}/vis`, { days: 'on' })
    await citizen.post(`${own}/timer`, { week: day(-14), hours: '3' })
    await citizen.post(`${own}/oenske`, wish())
    await citizen.post(`${own}/gaar-ikke`, notWorking())
    await citizen.post(`${own}/gaar-ikke`, { ...notWorking(), words: 'Nu er det bedre' })
    await citizen.post(`${own}/sig/learned`, saying())
    await worker.post(`${its}/sig/start`, { ...saying(), voice: 'worker' })
    await worker.post(`${its}/maal`, {
      ...{ leadsTo: 'paidHours', words: 'Otte timer fra marts', promisedBy: 'Bodil' },
    })
    await worker.post(`${its}/maal/ny`, stretch())
    await worker.post(`${its}/snak`, { onDay: day(9), at: '10:00', minutes: '45', where: 'Læsesalen' })
    const page = await textOf(worker, its)
    const words = [
      ...new Set([...page.matchAll(/\/gaar-ikke\/([0-9a-f-]{36})"/g)].map(([, one = '']) => one)),
    ]
    const [decided = '', open = ''] = words
    await worker.post(`${its}/gaar-ikke/${decided}`, decision())
    const mine = await textOf(citizen, own)
    return {
      citizen: house.fjordby.citizenA,
      ...{ placement: underWay, placementPrepared, placementWord: open, placementDecided: decided },
      placementWish: idIn(page, /\/oenske\/([0-9a-f-]{36})"/),
      placementStretch: idIn(page, /\/maal\/([0-9a-f-]{36})"/),
      placementVoice: idIn(page, /\/sagt\/([0-9a-f-]{36})\/slet/),
      placementOwnVoice: idIn(mine, /\/sagt\/([0-9a-f-]{36})\/slet/),
    }
  },
  names: {
    '/borgere/:citizen': 'citizen',
    '/borgere/:citizen/praktik/:id': 'placement',
    '/borgere/:citizen/praktik/:id/oenske/:wish': 'placementWish',
    '/borgere/:citizen/praktik/:id/gaar-ikke/:word': 'placementWord',
    '/borgere/:citizen/praktik/:id/maal/:stretch': 'placementStretch',
    '/borgere/:citizen/praktik/:id/sig/:about': 'howItIs',
    '/borgere/:citizen/praktik/:id/sagt/:voice': 'placementVoice',
    '/min/praktik/:id': 'placement',
    '/min/praktik/:id/oenske/:wish': 'placementWish',
    '/min/praktik/:id/gaar-ikke/:word': 'placementWord',
    '/min/praktik/:id/gaar-ikke/:decided': 'placementDecided',
    '/min/praktik/:id/sig/:about': 'howItIs',
    '/min/praktik/:id/sagt/:voice': 'placementOwnVoice',
    '/praktik/:id': 'placement',
  },
  forms: {
    '/borgere/:citizen/praktik/ny': () => place('Værkstedet'),
    '/borgere/:citizen/praktik/:id/ret': () => ({
      ...called('Et andet sted'),
      seen: markOfPlacement(called(library)),
    }),
    '/borgere/:citizen/praktik/:id/timer': () => agreed('5'),
    '/borgere/:citizen/praktik/:id/uge': () => ({ week: day(-7), hours: '3,5', paid: '1' }),
    '/borgere/:citizen/praktik/:id/oenske': wish,
    '/borgere/:citizen/praktik/:id/oenske/:wish': answer,
    '/borgere/:citizen/praktik/:id/oenske/:wish/lov': () => ({ by: day(3) }),
    '/borgere/:citizen/praktik/:id/gaar-ikke/:word': decision,
    '/borgere/:citizen/praktik/:id/ikke-endnu': () => ({
      ...{ submissionId: id(), words: 'Hun sover ikke', steps: 'Lægen først', toOn: day(30) },
    }),
    '/borgere/:citizen/praktik/:id/klar': () => ({ submissionId: id(), words: 'Nu sover hun' }),
    '/borgere/:citizen/praktik/:id/begynder': () => ({ submissionId: id(), onDay: day(2), toOn: day(60) }),
    '/borgere/:citizen/praktik/:id/laengere': () => ({
      submissionId: id(),
      toOn: day(90),
      words: 'Det går godt',
    }),
    '/borgere/:citizen/praktik/:id/slut': () => ({
      submissionId: id(),
      onDay: day(0),
      became: 'job',
      words: '',
    }),
    '/borgere/:citizen/praktik/:id/maal': () => ({ leadsTo: 'job', words: 'Et job', promisedBy: 'Bodil' }),
    '/borgere/:citizen/praktik/:id/maal/ny': stretch,
    '/borgere/:citizen/praktik/:id/maal/:stretch': () => ({ held: 'yes', words: 'Bussen kører' }),
    '/borgere/:citizen/praktik/:id/sig/:about': () => ({ ...saying(), voice: 'company' }),
    '/borgere/:citizen/praktik/:id/snak': () => ({ onDay: day(12), at: '13:00', minutes: '30', where: '' }),
    '/min/praktik/:id/timer': () => ({ week: day(0), hours: '3,5' }),
    '/min/praktik/:id/vis': () => ({ days: 'on', name: 'on' }),
    '/min/praktik/:id/oenske': wish,
    '/min/praktik/:id/gaar-ikke': notWorking,
    '/min/praktik/:id/gaar-ikke/:decided/forstaaet': () => ({ so: 'yes' }),
    '/min/praktik/:id/sig/:about': saying,
    '/min/praktik/:id/sagt/:voice/med': () => ({ along: 'yes' }),
  },
}

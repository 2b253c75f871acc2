import { fixture } from '@lydhoer/sound/testing'
import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const speech = new Uint8Array(await fixture('speech.wav'))

const facts = {
  ...{ kind: 'exchange', whose: 'common', heldIn: 'onSite', clock: '13:00', minutes: '120' },
  ...{ where: 'Lokale 2.12', day: day(9) },
}
const flip = () => ({
  ...{ submissionId: crypto.randomUUID(), theme: 'Hvornår lytter vi?', aim: 'Find to ting at prøve' },
  ...facts,
})
const asked = { why: 'Du har prøvet det', bring: 'Et brev uden navne' }
const task = (who: string) => ({
  ...{ submissionId: crypto.randomUUID(), what: 'Spørg to kolleger', who, byDay: day(20) },
})
const programme = {
  ...{
    title1: 'Velkommen',
    minutes1: '10',
    of1: 'both',
    title2: 'Vores breve',
    minutes2: '25',
    of2: 'practice',
  },
  ...{ title3: 'Et mønster', minutes3: '25', of3: 'research' },
}

const talk = `WEBVTT

00:00.000 --> 00:02.000
<v Freja>Hvad gør I, når de tier?

00:02.200 --> 00:04.000
<v Mads>Jeg venter lidt

00:04.200 --> 00:07.000
<v Anna>Vi har set, at pausen bliver brudt efter to sekunder
`
/** Sound and a transcript of a FLIP. */
export function recorded(): FormData {
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('sound', new File([speech], 'moede.wav'))
  form.set('transcript', new File([talk], 'moede.vtt'))
  return form
}

const askedCitizen = (citizen: string) => ({
  ...{ citizen, why: 'Du har sagt noget, vi lærte af', who: 'To fra kommunen og en forsker' },
  ...{ where: 'Lokale 2.12', bring: '', transport: 'Kommunen betaler bussen' },
})

/** The caseworker's, to which the colleague comes for practice and the researcher for research, with something written of each kind. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const id = partOf(await worker.post('/flip/ny', flip()), 2)
    const { caseworker, colleague, researcher } = house.fjordby
    await worker.post(`/flip/${id}/inviter`, { person: colleague, party: 'practice', ...asked })
    await worker.post(`/flip/${id}/inviter`, { person: researcher, party: 'research', ...asked })
    await worker.post(`/flip/${id}/opgave`, task(caseworker))
    await worker.post(`/flip/${id}/referat`, { words: 'Vi lytter mest, når vi selv har spurgt.', seen: '0' })
    await worker.post(`/flip/${id}/borger`, askedCitizen(house.fjordby.citizenA))
    const citizen = await house.as('citizenA')
    await citizen.post(`/min/flip/${id}/svar`, { says: 'comes', called: 'Ali' })
    await worker.post(`/flip/${id}/optagelse`, { keptUntil: day(40) })
    await citizen.post(`/min/flip/${id}/optagelse`, { says: 'yes' })
    for (const who of ['caseworker', 'colleague', 'researcher'] as const)
      await (await house.as(who)).post(`/flip/${id}/optagelse/svar`, { says: 'yes' })
    await worker.post(`/flip/${id}/optagelse/fil`, recorded())
    const page = await (await worker.get(`/flip/${id}/moede`)).text()
    return {
      flip: id,
      flipPerson: colleague,
      flipCitizen: house.fjordby.citizenA,
      flipTask: /opgave\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/flip/:id': 'flip',
    '/flip/:id/inviteret/:person': 'flipPerson',
    '/flip/:id/opgave/:task': 'flipTask',
    '/flip/:id/borger/:citizen': 'flipCitizen',
    '/min/flip/:flip': 'flip',
  },
  forms: {
    '/flip/ny': flip,
    '/flip/:id/ret': () => ({ ...facts, clock: '14:00' }),
    '/flip/:id/tema': () => ({ theme: 'Hvornår tier vi?', why: 'Det var det, vi talte om' }),
    '/flip/:id/program': () => programme,
    '/flip/:id/inviter': (_, { fjordby }) => ({ person: fjordby.coordinator, party: 'practice', ...asked }),
    '/flip/:id/inviteret/:person': () => ({ ...asked, party: 'practice', reply: 'Ja, gerne' }),
    '/flip/:id/svar': () => ({
      says: 'comes',
      question: '',
      brings: 'Mine noter',
      hopes: 'At blive klogere',
    }),
    '/flip/:id/fase': () => ({ phase: 'talk' }),
    '/flip/:id/greb': () => ({ words: 'At pausen er min', nothingNew: 'on' }),
    '/flip/:id/opgave': (_, { fjordby }) => task(fjordby.caseworker),
    '/flip/:id/opgave/:task/gjort': () => ({ done: 'yes' }),
    '/flip/:id/referat': () => ({ words: 'Vi lytter mest, når vi har spurgt.', seen: '1' }),
    '/flip/:id/borger': (_, { fjordby }) => askedCitizen(fjordby.citizenA),
    '/min/flip/:flip/svar': () => ({ says: 'comes', called: 'Ali' }),
    '/min/flip/:flip/greb': () => ({ words: 'At I lytter' }),
    '/min/flip/:flip/god': () => ({ version: '1', stands: 'yes' }),
    '/min/flip/:flip/optagelse': () => ({ says: 'no' }),
    '/flip/:id/optagelse': () => ({ keptUntil: day(50) }),
    '/flip/:id/optagelse/svar': () => ({ says: 'no' }),
    '/flip/:id/optagelse/fil': recorded,
    '/flip/:id/optagelse/stemmer': () => ({ voice1: 'practice', voice2: 'practice', voice3: 'research' }),
    '/flip/:id/referat/god': () => ({ version: '1' }),
  },
  ready: {
    // It is asked once; and what was grasped is said when it has begun.
    '/flip/:id/optagelse': async (house, { flip = '' }) => {
      await (await house.as('caseworker')).post(`/flip/${flip}/optagelse/fjern`)
      return { flip }
    },
    '/min/flip/:flip/greb': async (house, { flip = '' }) => {
      await (await house.as('caseworker')).post(`/flip/${flip}/fase`, { phase: 'grasp' })
      return { flip }
    },
  },
  refused: { '/flip/:id/svar': () => ({ says: 'asks', question: '' }) },
}

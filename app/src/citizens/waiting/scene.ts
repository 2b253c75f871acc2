import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

/** What citizen A waits for, as the caseworker wrote it, and as the citizen did. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const citizen = await house.as('citizenA')
    const page = `/borgere/${house.fjordby.citizenA}/venter`
    await worker.post(`${page}/ny`, {
      ...{ submissionId: crypto.randomUUID(), kind: 'medicalCertificate', what: 'Attesten fra lægen' },
      ...{ since: day(-40), ball: 'doctor', holder: 'Lægehuset Torvet', askNext: day(3), expectedBy: '' },
    })
    await citizen.post('/min/venter/ny', {
      ...{ submissionId: crypto.randomUUID(), what: 'Svar om cyklen', since: day(-9), idea: 'Gå ture' },
    })
    const list = await (await citizen.get('/min/venter')).text()
    const [waiting = '', ownWait = ''] = [...list.matchAll(/id="venter-([0-9a-f-]{36})"/g)].map(
      ([, id = '']) => id,
    )
    return { waitingCitizen: house.fjordby.citizenA, waiting, ownWait }
  },
  names: {
    '/borgere/:citizen': 'waitingCitizen',
    '/borgere/:citizen/venter/:period': 'waiting',
    '/min/venter/:period': 'ownWait',
  },
  forms: {
    '/borgere/:citizen/venter/ny': () => ({
      ...{ submissionId: crypto.randomUUID(), kind: 'treatment', what: 'Tid hos fysioterapeuten' },
      ...{ since: day(-3), ball: 'department', holder: '', askNext: day(9), expectedBy: day(30) },
    }),
    '/borgere/:citizen/venter/:period/skete': () => ({
      ...{ submissionId: crypto.randomUUID(), what: 'asked', onDay: day(0), words: 'De ringer i morgen.' },
      ...{ ball: '', holder: '', askNext: day(7) },
    }),
    '/borgere/:citizen/venter/:period/imens': () => ({ agreed: 'yes', words: 'Sy to gange om ugen' }),
    '/min/venter/ny': () => ({ submissionId: crypto.randomUUID(), what: 'En stol', since: day(-2) }),
    '/min/venter/:period/stadig': () => ({ submissionId: crypto.randomUUID(), words: '' }),
    '/min/venter/:period/hoert': () => ({ submissionId: crypto.randomUUID(), words: 'De ringede' }),
    '/min/venter/:period/imens': () => ({ words: 'Male' }),
    '/min/venter/:period/slut': () => ({ submissionId: crypto.randomUUID() }),
  },
}

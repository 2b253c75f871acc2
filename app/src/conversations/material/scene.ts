import { fixture } from '@lydhoer/sound/testing'
import { type Scene } from '../../shared/testing/scene.ts'
import { measureSound } from '../talk/sound/measure-job.ts'

const speech = new Uint8Array(await fixture('speech.wav'))
const talk = `WEBVTT

00:00.000 --> 00:01.000
<v M>Hvordan går det?

00:01.200 --> 00:02.000
<v B>Jo (1.2) jeg tænker på haven

00:02.000 --> 00:02.500
<v M>Haven?
`

function soundAndText(): FormData {
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('sound', new File([speech], 'lyd.wav'))
  form.set('transcript', new File([talk], 'tekst.vtt'))
  return form
}

export const scene: Scene = {
  after: ['register'],
  make: async (house, { conversation }) => {
    await (await house.as('caseworker')).post(`/samtaler/${conversation}/materiale`, soundAndText())
    for (const job of house.jobs.splice(0))
      if (job.kind === 'measureSound') await measureSound(house.services, job)
    return {}
  },
  forms: { '/samtaler/:id/materiale': soundAndText },
  ready: { '/samtaler/:id/materiale': async (_, { empty = '' }) => ({ conversation: empty }) },
}

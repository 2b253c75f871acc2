import { fixture } from '@lydhoer/sound/testing'
import { type Scene } from '../../shared/testing/scene.ts'
import { measureSound } from '../talk/sound/measure-job.ts'

const talk = `WEBVTT

00:00.000 --> 00:01.000
<v M>Hvordan går det?

00:01.200 --> 00:02.000
<v B>Jo (1.2) jeg tænker på haven

00:02.000 --> 00:02.500
<v M>Haven?
`

export const scene: Scene = {
  after: ['register'],
  make: async (house, { conversation }) => {
    const form = new FormData()
    form.set('sound', new File([new Uint8Array(await fixture('speech.wav'))], 'lyd.wav'))
    form.set('transcript', new File([talk], 'tekst.vtt'))
    await (await house.as('caseworker')).post(`/samtaler/${conversation}/materiale`, form)
    for (const job of house.jobs.splice(0))
      if (job.kind === 'measureSound') await measureSound(house.services, job)
    return {}
  },
}

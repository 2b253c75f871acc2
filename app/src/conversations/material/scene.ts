import { fixture } from '@lydhoer/sound/testing'
import { type Scene } from '../../shared/testing/scene.ts'
import { measureSound } from '../talk/sound/measure-job.ts'

export const scene: Scene = {
  after: ['register'],
  make: async (house, { conversation }) => {
    const form = new FormData()
    form.set('sound', new File([new Uint8Array(await fixture('speech.wav'))], 'lyd.wav'))
    form.set(
      'transcript',
      new File(['M: Hvordan går det?\nB: Jo (1.2) jeg tænker på haven\nM: Haven?'], 'tekst.txt'),
    )
    await (await house.as('caseworker')).post(`/samtaler/${conversation}/materiale`, form)
    for (const job of house.jobs.splice(0))
      if (job.kind === 'measureSound') await measureSound(house.services, job)
    return {}
  },
}

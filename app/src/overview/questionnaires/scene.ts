import { partOf, type Scene } from '../../shared/testing/scene.ts'

const begins = (title: string) => ({
  ...{ submissionId: crypto.randomUUID(), title, purpose: 'Til at ændre, hvordan møderne begynder' },
})
const asks = (da: string) => ({
  ...{ submissionId: crypto.randomUUID(), da, easy: '', en: '', element: 'degrees', answer: 'agree' },
})
const says = (words: string) => ({ submissionId: crypto.randomUUID(), words, helped: ['citizen', 'worker'] })

/** The coordinator has begun on some questions, with one of their own. */
export const scene: Scene = {
  make: async (house) => {
    const coordinator = await house.as('coordinator')
    const instrument = partOf(await coordinator.post('/spoerg', begins('Bliver jeg hørt?')), 2)
    await coordinator.post(`/spoerg/${instrument}/nyt`, asks('Vi talte om det, jeg kom for.'))
    const page = await (await coordinator.get(`/spoerg/${instrument}`)).text()
    return { instrument, item: /spoergsmaal\/([0-9a-f-]{36})/.exec(page)?.[1] ?? '' }
  },
  names: { '/spoerg/:id': 'instrument', '/spoerg/:id/spoergsmaal/:item': 'item' },
  forms: {
    '/spoerg': () => begins('Hvordan var mødet?'),
    '/spoerg/:id/bank': () => ({
      submissionId: crypto.randomUUID(),
      degrees: 'd-talk',
      consequences: 'c-different',
    }),
    '/spoerg/:id/nyt': () => asks('Jeg blev spurgt, om jeg havde tid.'),
    '/spoerg/:id/spoergsmaal/:item/ordlyd': () => ({
      ...{
        submissionId: crypto.randomUUID(),
        da: 'Vi talte om det, jeg kom for at tale om.',
        easy: '',
        en: '',
      },
      ...{ because: 'To læste det som et gode', comparable: 'yes' },
    }),
    '/spoerg/:id/spoergsmaal/:item/forstaaet': () => says('Om vi nåede til sagen'),
    '/spoerg/:id/spoergsmaal/:item/ud': () => says('Det ligner et andet'),
    '/spoerg/:id/spoergsmaal/:item/ind': () => says('Det gjorde det ikke'),
  },
}

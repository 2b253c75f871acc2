import { partOf, type Scene } from '../../../shared/testing/scene.ts'

/** The coordinator's: a department that nobody works in. */
export const scene: Scene = {
  make: async (house) => {
    const keeper = await house.as('coordinator')
    const form = { submissionId: crypto.randomUUID(), name: 'Virksomhed og Uddannelse' }
    return { emptyDepartment: partOf(await keeper.post('/noegler/afdelinger', form), 3) }
  },
  names: { '/noegler/afdelinger/:id': 'emptyDepartment' },
  forms: {
    '/noegler/afdelinger': () => ({ submissionId: crypto.randomUUID(), name: 'Modtagelsen' }),
    '/noegler/afdelinger/:id/navn': () => ({ name: 'Virksomhed' }),
  },
}

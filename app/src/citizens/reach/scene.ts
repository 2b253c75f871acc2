import type { Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  forms: {
    '/saadan-naas-jeg': () => ({ hours: 'Hverdage 8 til 9', phone: '70 10 20 30', answers: '', away: '' }),
  },
  refused: { '/saadan-naas-jeg': () => ({ hours: '', phone: 'ring bare', answers: '', away: '' }) },
}

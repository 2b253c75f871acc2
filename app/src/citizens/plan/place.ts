import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { routes } from './routes.ts'
import { undoes } from './undo.ts'
import { waits } from './waits.ts'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    sawPlan: true
  }
}

export const plan: Place = {
  id: 'plan',
  behind: 'citizens',
  routes,
  guide,
  waits,
  undoes,
  readings: { sawPlan: { da: 'Så din plan', en: 'Saw your plan' } },
  aboutCitizen: {
    word: { da: 'Plan', en: 'Plan' },
    own: {
      href: '/min/plan',
      word: { da: 'Min plan', en: 'My plan' },
      lead: {
        da: 'Det, du har sagt, og det, vi er enige om.',
        en: 'What you have said, and what we agree on.',
      },
    },
    workers: (id) => `/borgere/${id}/plan`,
  },
}

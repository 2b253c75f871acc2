import type { Demo } from '../../shared/testing/demo.ts'
import { sayReach } from '../matter/reach.tsx'

/** How some of Fjordby's workers are reached; the others have not said. */
export const demo: Demo = async ({ services, person }) => {
  const said = {
    sif: {
      hours: 'Hverdage 8 til 9',
      phone: '70 10 20 31',
      answers: 'Senest dagen efter',
      away: 'Jonas, på det samme nummer',
    },
    meryem: {
      hours: 'Tirsdag og torsdag 9 til 11',
      phone: '70 10 20 34',
      answers: 'Inden for to hverdage',
      away: '',
    },
    jonas: {
      hours: 'Mandag til torsdag 12 til 13',
      phone: '70 10 20 33',
      answers: 'Samme dag, hvis du skriver før 10',
      away: 'Sif',
    },
  }
  for (const [key, reach] of Object.entries(said)) {
    const me = await person(key)
    await services.database.as(me, async (sql) => sayReach(sql, services, me, reach))
  }
}

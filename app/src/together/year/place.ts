import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { yearRoutes } from './routes.ts'

/** The year of the house, drawn from what all the other places have in it. */
export const yearWheel = (places: readonly Place[]): Place => ({
  id: 'yearWheel',
  behind: 'together',
  routes: yearRoutes(places.flatMap(({ year }) => year ?? [])),
  guide: {
    for: whoAreOfTheHouse,
    title: { da: messages.da.title, en: messages.en.title },
    steps: [
      {
        da: 'Se året som et hjul og måned for måned: seminarer, besøg, FLIP, læringsrum, lovede svar og kommunens log. Det, der plejer at komme igen, men ikke er aftalt, er en tom prik.',
        en: 'See the year as a wheel and month by month: seminars, visits, FLIPs, learning rooms, answers promised and the municipal log. What usually comes again and is not agreed on is an empty dot.',
      },
      {
        da: 'Læs, hvem ingen har mødt det halve år, og aftal noget med dem. Har du en hemmelig adresse i Min kalender, kan dit kalenderprogram også hente året.',
        en: 'Read whom nobody has met this half-year, and agree on something with them. If you have a secret address in My calendar, your calendar program can fetch the year too.',
      },
    ],
  },
  way: { href: '/aarshjul', word: { da: messages.da.title, en: messages.en.title }, for: whoAreOfTheHouse },
})

import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { answerAgain } from './answers.ts'
import { guide } from './guide.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { pointAgain } from './points.ts'
import { routes } from './routes.ts'
import { searched } from './searched.ts'
import { seatAgain, sitAgain } from './seats.ts'
import { waits } from './waits.ts'

export const developmentGroup: Place = {
  id: 'developmentGroup',
  behind: 'together',
  ...{ routes, guide, logs, searched, waits },
  undoes: {
    developmentPoint: pointAgain,
    developmentAnswer: answerAgain,
    developmentSeat: seatAgain,
    developmentSeatLeft: sitAgain,
  },
  acts: [
    {
      href: '/udviklingsgruppe',
      word: { da: messages.da.layTitle, en: messages.en.layTitle },
      for: whoAreOfTheHouse,
    },
  ],
  way: {
    href: '/udviklingsgruppe',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoAreOfTheHouse,
  },
}

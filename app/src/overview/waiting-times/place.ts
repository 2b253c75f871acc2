import type { Place } from '../../shared/request/place.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { coordinators } from './who.ts'

export const waitingTimes: Place = {
  id: 'waitingTimes',
  behind: 'overview',
  routes,
  way: {
    href: '/overblik/ventetid',
    word: { da: messages.da.way, en: messages.en.way },
    for: coordinators,
  },
  guide: {
    for: coordinators,
    title: { da: messages.da.way, en: messages.en.way },
    steps: [
      {
        da: 'Se, hvor mange der venter i hver afdeling, på hvad og hvor længe. Ingen gruppe er under fem borgere, og intet står per medarbejder.',
        en: 'See how many wait in each department, for what and for how long. No group is under five citizens, and nothing stands per employee.',
      },
    ],
  },
}

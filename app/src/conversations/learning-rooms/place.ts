import { whoAreOfTheHouse, whoBringTogether } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'

const page = (roomId: string) => `/rum/${roomId}`

export const learningRooms: Place = {
  id: 'learningRooms',
  behind: 'conversations',
  routes,
  guide,
  waits,
  acts: [
    {
      href: '/rum/nyt',
      word: { da: messages.da.newRoom, en: messages.en.newRoom },
      for: whoBringTogether,
    },
  ],
  meetings: {
    learningRoom: { title: { da: 'Læringsrum', en: 'Learning room' }, page },
    learningRoomRehearsal: {
      title: { da: 'Øvning før et læringsrum', en: 'Rehearsal before a learning room' },
      page,
    },
  },
  way: {
    href: '/rum',
    word: { da: messages.da.title, en: messages.en.title },
    for: whoAreOfTheHouse,
  },
}

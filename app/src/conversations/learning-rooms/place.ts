import { whoAreOfTheHouse, whoBringTogether, whoReflect } from '../../shared/people/roles.ts'
import type { Place } from '../../shared/request/place.ts'
import { carries } from './carries.ts'
import { guide } from './guide.ts'
import { logs } from './logs.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import { messages as ofThemes } from './themes/messages.ts'
import { messages as ofTeamMeetings } from './team-meetings/messages.ts'
import { putBackOnMeeting } from './team-meetings/themes.ts'
import { teamMeetingWaits } from './team-meetings/waits.ts'
import { putBackHung } from './themes/hang.ts'
import { themeWaits } from './themes/waits.ts'
import { waits } from './waits.ts'
import { putBackWording } from './words/write.ts'
import { year } from './year.ts'

const page = (roomId: string) => `/rum/${roomId}`

export const learningRooms: Place = {
  id: 'learningRooms',
  behind: 'conversations',
  routes,
  carries,
  guide,
  undoes: { hungOnTheme: putBackHung, wording: putBackWording, themeOnMeeting: putBackOnMeeting },
  logs,
  year,
  waits: [...waits, ...themeWaits, ...teamMeetingWaits],
  acts: [
    {
      href: '/rum/nyt',
      word: { da: messages.da.newRoom, en: messages.en.newRoom },
      for: whoBringTogether,
    },
    {
      href: '/rum/temaer/nyt',
      word: { da: ofThemes.da.propose, en: ofThemes.en.propose },
      for: whoReflect,
    },
    {
      href: '/rum/moeder/nyt',
      word: { da: ofTeamMeetings.da.newTitle, en: ofTeamMeetings.en.newTitle },
      for: whoReflect,
    },
  ],
  meetings: {
    learningSlot: {
      title: { da: 'Teammøde: det møder vi igen og igen', en: 'Team meeting: what we keep meeting' },
      // Its page says what it is about to those who may see that, and to all what to do.
      page: (themeId) => `/rum/plan/10?tema=${themeId}`,
    },
    teamMeeting: {
      title: { da: ofTeamMeetings.da.teamMeeting, en: ofTeamMeetings.en.teamMeeting },
      page: (id) => `/rum/moeder/${id}`,
    },
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

import { carrying } from '../../shared/carried/carried.ts'
import { whoReflect } from '../../shared/people/roles.ts'
import { openRoom } from '../talk/room-words.ts'
import { openTheme } from './words-sealed.ts'

/** The rooms that one carries, and the themes that no room has taken up. */
export const carries = [
  carrying({
    as: 'carried',
    called: { da: 'Rum, du bærer', en: 'Rooms that you carry' },
    all: '/rum',
    for: whoReflect,
    rows: (sql, { me }) =>
      sql
        .selectFrom('learning_room_person as p')
        .innerJoin('learning_room as r', 'r.id', 'p.room_id')
        .select(['r.id', 'r.words_sealed'])
        .where('p.person_id', '=', me.personId)
        .where('p.carries', '=', true)
        .where('r.ended_at', 'is', null)
        .orderBy('r.created_at')
        .orderBy('r.id'),
    tell: ({ id, words_sealed }, { me, services }) => ({
      says: openRoom(services, me, id, words_sealed).name,
      href: `/rum/${id}`,
    }),
  }),
  carrying({
    as: 'asked',
    called: { da: 'Temaer, der venter på et rum', en: 'Themes that wait for a room' },
    all: '/rum/temaer',
    for: whoReflect,
    rows: (sql) =>
      sql
        .selectFrom('learning_theme')
        .select(['id', 'words_sealed'])
        .where('state', '=', 'waiting')
        .orderBy('created_at')
        .orderBy('id'),
    tell: ({ id, words_sealed }, { me, services }) => ({
      says: openTheme(services, me, id, words_sealed),
      href: `/rum/temaer/${id}`,
    }),
  }),
]

import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { messages } from './messages.ts'
import { openForHouse, summaryContext, themeContext } from './sealed.ts'

const themes: Searched = {
  kind: 'flip',
  many: { da: messages.da.title, en: messages.en.title },
  one: { da: 'En FLIP', en: 'A FLIP' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services }, ids) => {
    const rows = await sql.selectFrom('flip').select(['id', 'theme_sealed']).where('id', 'in', ids).execute()
    return rows.map(({ id, theme_sealed }) => ({
      ...{ id, words: [], href: `/flip/${id}` },
      name: openForHouse(services, me, themeContext(id), theme_sealed),
    }))
  },
}

/** For the house where both parties stand by it, before that for those in the FLIP: the table says which. */
const summaries: Searched = {
  kind: 'flipSummary',
  many: { da: 'Sammenfatninger', en: 'Summaries' },
  one: { da: 'Det, en FLIP førte til', en: 'What a FLIP came to' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services }, ids) => {
    const rows = await sql
      .selectFrom('flip_summary as s')
      .innerJoin('flip as f', 'f.id', 's.flip_id')
      .select(['s.flip_id', 's.words_sealed', 'f.theme_sealed'])
      .where('s.flip_id', 'in', ids)
      .execute()
    return rows.map(({ flip_id: id, words_sealed, theme_sealed }) => ({
      ...{ id, name: '', href: `/flip/${id}` },
      words: [openForHouse(services, me, summaryContext(id), words_sealed)],
      under: openForHouse(services, me, themeContext(id), theme_sealed),
    }))
  },
}

export const searched = [themes, summaries]

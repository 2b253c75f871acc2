import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { ownMessages } from './own-messages.ts'
import { ownAddress } from './own-view.tsx'
import { storiesOfOneself } from './stories.ts'

/** What the house has asked to tell of the citizen. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      ...{ title: words.title, ends: words.ends, href: ownAddress },
      isThere: thereIs(sql.selectFrom('outward_story_of').select('id').where('whose_id', '=', me.personId)),
      things: async () =>
        (await storiesOfOneself(sql, services, me, everything)).map((story) => ({
          ...{ day: story.day, what: story.said === 'yes' ? words.whatYes : words.what },
          words: [story.words, `${story.title}. ${story.to}`],
        })),
    },
  ]
}

import { longDate, say, today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { outwardKindNames } from './kinds.ts'
import { ownMessages } from './own-messages.ts'
import type { OwnStory } from './stories.ts'

export const ownAddress = '/min/fortalt'

/** What the house would tell of the citizen: the words, where and when; and beside each a yes and a no. */
export function ownStoriesPage(visit: Visit, stories: readonly OwnStory[]) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const isAnyRead = stories.some(({ said }) => said === 'yes')
  const children = (
    <>
      {stories.length === 0 && <p>{words.none}</p>}
      {stories.map((story) => (
        <One visit={visit} story={story} />
      ))}
      <p>{words.free}</p>
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, narrow: true, children },
    seen: isAnyRead
      ? { rows: 'outward_story' }
      : stories.length > 0
        ? { rows: 'outward_story_of', with: [words.whoAsked] }
        : 'meAlone',
    ...(stories.length > 0 && { except: words.except }),
    parents: [{ href: '/min', word: words.mine }],
  })
}

function One({ visit: { tongue: language, services }, story }: { visit: Visit; story: OwnStory }) {
  const words = ownMessages[language]
  const address = `${ownAddress}/${story.id}`
  const isPast = story.day < today(services.now())
  const hasYes = story.said === 'yes'
  const mayAnswer = !isPast && !story.isOff && !hasYes
  return (
    <section class="item">
      <h2>{story.askedBy ? words.asks(story.askedBy) : words.asksNobody}</h2>
      <blockquote class="words-of citizen">“{story.words}”</blockquote>
      <p>
        {words.where(say(outwardKindNames[story.kind], language), story.title)}
        <br />
        {words.there(story.to, longDate(language, story.day))}
      </p>
      {story.isOff && <p>{words.off}</p>}
      {hasYes && <p>{isPast && !story.isOff ? words.told : words.saidYes}</p>}
      {story.said === 'anew' && !isPast && !story.isOff && <p>{words.anew}</p>}
      <p class="small">{words.noName}</p>
      <div class="row">
        {mayAnswer && (
          <form method="post" action={`${address}/ja`}>
            <input type="hidden" name="seen" value={String(story.version)} />
            <button class="button" aria-label={words.yesTo(story.title)}>
              {words.yes}
            </button>
          </form>
        )}
        <form method="post" action={`${address}/nej`}>
          <button
            class="button"
            aria-label={hasYes ? words.takeBackOf(story.title) : words.noTo(story.title)}
          >
            {hasYes ? words.takeBack : words.no}
          </button>
        </form>
      </div>
    </section>
  )
}

import { longDate } from '@lydhoer/words'
import { SeenBy } from '../../shared/page/head.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Whole } from './read.ts'
import type { Story } from './stories.ts'

/** The stories of a telling that the visitor may read, and on which days others were taken back. */
export function StoriesOf({ visit, whole, isPast }: { visit: Visit; whole: Whole; isPast: boolean }) {
  const { language } = visit
  const { stories, gone, waiting } = whole
  const words = messages[language]
  const seenToWait = stories.filter(({ hasYes }) => !hasYes).length
  return (
    <section id="historier">
      <h2>{words.storiesHead}</h2>
      {stories.length === 0 && gone.length === 0 && waiting === 0 && <p>{words.noStories}</p>}
      {stories.map((story) => (
        <StoryOf visit={visit} whole={whole} story={story} />
      ))}
      {waiting > seenToWait && !isPast && <p>{words.waiting(waiting - seenToWait)}</p>}
      {gone.map(({ at, wasTold }) => (
        <p class="soft">{(wasTold ? words.goneTold : words.gone)(longDate(language, at))}</p>
      ))}
    </section>
  )
}

/** A story: for whose it is with the question, for who asked with the answer, for all others with whose kind it is. */
function StoryOf({
  visit: { language },
  whole: { telling },
  story,
}: {
  visit: Visit
  whole: Whole
  story: Story
}) {
  const words = messages[language]
  const address = `/udadtil/${telling.id}/historier/${story.id}`
  const name = story.whose?.name ?? ''
  return (
    <div class="item" data-saved>
      {story.isMine && <h3>{words.yours}</h3>}
      <blockquote class="words-of citizen">“{story.words}”</blockquote>
      <p class="small">
        {story.isMine
          ? story.hasYes
            ? words.youSaidYes
            : words.mayWe
          : story.askedByMe
            ? (story.hasYes ? words.saidYes : words.waitsFor)(name)
            : words.storyOf[story.toldOf]}
      </p>
      {!story.hasYes && (
        <SeenBy
          language={language}
          seen={{ rows: 'outward_story_of', with: [story.isMine ? words.whoAsked : name] }}
        />
      )}
      {story.isMine && (
        <div class="row">
          {!story.hasYes && (
            <form method="post" action={`${address}/ja`}>
              <input type="hidden" name="seen" value={String(telling.version)} />
              <button class="button">{words.yes}</button>
            </form>
          )}
          <form method="post" action={`${address}/ud`}>
            <button class={story.hasYes ? 'quiet' : 'button'}>
              {story.hasYes ? words.takeBack : words.no}
            </button>
          </form>
        </div>
      )}
      {story.askedByMe && (
        <form method="post" action={`${address}/ud`}>
          <button class="quiet" aria-label={`${words.takeOut}: ${name}`}>
            {words.takeOut}
          </button>
        </form>
      )}
    </div>
  )
}

import { nearDay } from '@lydhoer/words'
import type { Visit } from '../../../shared/request/route.ts'
import type { NameOf } from '../read.ts'
import { addressFor } from '../work.ts'
import { photoMessages } from './messages.ts'
import type { Photo } from './photos.ts'

export interface PhotosProps {
  visit: Visit
  meeting: { id: string; citizenId: string }
  photos: readonly Photo[]
  nameOf: NameOf
}

/** The photos of a meeting's paper, each with who put it up; whoever did takes it away again, and the citizen any. */
export function Photos({ visit, meeting, photos, nameOf }: PhotosProps) {
  const { tongue: language, me, services } = visit
  const words = photoMessages[language]
  const isOwn = me.personId === meeting.citizenId
  const address = `${addressFor(me, meeting.citizenId)}/${meeting.id}/billeder`
  return (
    <>
      {photos.map(({ id, putUpBy, createdAt }) => {
        const who = isOwn && putUpBy === me.personId ? words.you : nameOf(putUpBy)
        const when = nearDay(language, createdAt, services.now())
        return (
          <figure class="paper-photo">
            <a href={`${address}/${id}`}>
              <img src={`${address}/${id}`} alt={words.alt(who, when)} loading="lazy" />
            </a>
            <figcaption class="small">{words.putUpBy(who, when)}</figcaption>
            {(isOwn || putUpBy === me.personId) && (
              <form method="post" action={`${address}/${id}/slet`}>
                <button class="quiet gone" aria-describedby={`vaek-${id}`}>
                  {words.takeAway}
                </button>{' '}
                <span class="small" id={`vaek-${id}`}>
                  {words.takeAwayHint}
                </span>
              </form>
            )}
          </figure>
        )
      })}
    </>
  )
}

/** The same on the page of the meeting, with the way to put one up. */
export function PhotosPart(props: PhotosProps) {
  const { visit, meeting, photos } = props
  const words = photoMessages[visit.tongue]
  return (
    <section id="papir">
      <h2>{words.heading}</h2>
      {photos.length === 0 && <p class="small">{words.lead}</p>}
      <Photos {...props} />
      <p>
        <a class="button" href={`${addressFor(visit.me, meeting.citizenId)}/${meeting.id}/billeder`}>
          {words.link}
        </a>
      </p>
    </section>
  )
}

import type { Child } from 'hono/jsx'
import type { Visit } from '../../../shared/request/route.ts'
import { words as ofPassage } from '../passage/messages.ts'
import { GentleQuestion } from './gentle-question.tsx'
import { words } from './messages.ts'
import type { Noticing } from './noticings.ts'

interface NoticedProps {
  visit: Visit
  /** Where noticings of this place are kept. */
  address: string
  noticings: readonly Noticing[]
  mine: string
  others: string
  /** What is said below one of one's own. */
  beside?(noticing: Noticing): Child
  /** Whether one's own can be shared here and now. */
  sharing(noticing: Noticing): boolean
}

/** What one has noticed oneself, with what one may do with it; then what others have chosen to share. */
export function Noticed({ visit, address, noticings, mine, others, beside, sharing }: NoticedProps) {
  const { turns } = ofPassage[visit.language]
  const own = noticings.filter((noticing) => noticing.mine)
  const shared = noticings.filter((noticing) => !noticing.mine)
  return (
    <>
      {own.length > 0 && <h2>{mine}</h2>}
      {own.map((noticing) => (
        <article class="noticed">
          <Body noticing={noticing} />
          {beside?.(noticing)}
          <GentleQuestion language={visit.language} noticing={noticing} />
          <OwnChoices visit={visit} address={address} noticing={noticing} sharing={sharing(noticing)} />
        </article>
      ))}
      {shared.length > 0 && <h2>{others}</h2>}
      {shared.map((noticing) => (
        <article class="noticed">
          <Body noticing={noticing} />
          <p class="small">
            {noticing.authorName} · {turns(noticing.fromTurn, noticing.toTurn)}
          </p>
        </article>
      ))}
    </>
  )
}

const Body = ({ noticing }: { noticing: Noticing }) => (
  <p class="body" data-saved>
    {noticing.body}
  </p>
)

type OwnChoicesProps = Pick<NoticedProps, 'visit' | 'address'> & { noticing: Noticing; sharing: boolean }

function OwnChoices({ visit, address, noticing, sharing }: OwnChoicesProps) {
  const { share, unshare, remove } = words[visit.language]
  return (
    <div class="row">
      {sharing && (
        <form method="post" action={`${address}/${noticing.id}/del`}>
          <button class="button" name="shared" value={noticing.shared ? 'no' : 'yes'}>
            {noticing.shared ? unshare : share}
          </button>
        </form>
      )}
      <form method="post" action={`${address}/${noticing.id}/slet`}>
        <button class="quiet gone">{remove}</button>
      </form>
    </div>
  )
}

import type { Noticing } from './noticings.ts'

/** What somebody else noticed and has chosen to share. */
export function SharedNoticing({ noticing, turns }: { noticing: Noticing; turns: string }) {
  return (
    <article class="noticed">
      <p class="body" data-saved>
        {noticing.body}
      </p>
      <p class="small">
        {noticing.authorName} · {turns}
      </p>
    </article>
  )
}

interface OwnChoicesProps {
  /** Where noticings of this place are kept. */
  address: string
  noticing: Noticing
  /** Whether sharing is open here and now. */
  sharing: boolean
  words: { share: string; unshare: string; remove: string }
}

/** What one may do with one's own noticing: share it, take it back, delete it. */
export function OwnChoices({ address, noticing, sharing, words }: OwnChoicesProps) {
  return (
    <div class="row">
      {sharing && (
        <form method="post" action={`${address}/${noticing.id}/del`}>
          <button class="button" name="shared" value={noticing.shared ? 'no' : 'yes'}>
            {noticing.shared ? words.unshare : words.share}
          </button>
        </form>
      )}
      <form method="post" action={`${address}/${noticing.id}/slet`}>
        <button class="quiet">{words.remove}</button>
      </form>
    </div>
  )
}

import type { Child } from 'hono/jsx'

/** What is said when the line is lost, when one may see it no more, and where the page's own code does not run. */
interface FollowWords {
  lost: string
  left: string
  loadAnew: string
}

/**
 * What follows the others' screens; without the page's own code it is loaded anew by hand. The page asks for the island `live`.
 *
 * @param from where what has become of it is asked for
 */
export function Follows({ from, words, children }: { from: string; words: FollowWords; children?: Child }) {
  return (
    <lydhoer-live class="following" data-from={from}>
      <p class="small lost" role="status">
        {words.lost}
      </p>
      <p class="small left" role="status">
        {words.left}
      </p>
      <noscript>
        <p class="small">{words.loadAnew}</p>
      </noscript>
      {children}
    </lydhoer-live>
  )
}

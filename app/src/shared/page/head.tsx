import type { Child } from 'hono/jsx'
import { say, type Tongue } from '@lydhoer/words'
import type { Page } from '../request/route.ts'
import type { Receipt } from '../request/receipt.ts'
import type { Door } from './doors.ts'
import { messages } from './messages.ts'
import { seenBy, type Seen } from './seen-by.ts'

/** Somewhere to go. */
export interface Step {
  href: string
  word: string
  /** What it is good for, or how long it takes. */
  why?: string
}

/** What stands above every page: what it is, when, who can see it, and what was just done. */
export interface HeadProps {
  /** What, with whom, when: in the tab of the browser, and above the page. */
  title: string
  /** The title with marks of its own, where plain text does not do. */
  heading?: Child
  /** One line on when and why. */
  when?: Child
  /** Who can see what the page shows. */
  seen?: Seen | undefined
  /** Who sees something more, or something less, and why. */
  except?: Child
  /** The pages that this one hangs under, the nearest last; its door and its place stand before them by themselves. */
  parents?: readonly Step[]
  /** The one act that the page is for. */
  act?: Child
}

/** The door and whatever lies between it and this page; on the page that the door leads to, what else lies behind it. */
export function Crumbs({
  page: { tongue: language, place },
  door,
  path,
  parents,
}: {
  page: Page
  door: Door | undefined
  path: string
  parents: readonly Step[]
}) {
  const words = messages[language]
  const isWay = door?.ways.some(({ href }) => href === path)
  if (door && isWay) {
    if (door.ways.length < 2) return null
    return (
      <nav class="crumbs here" aria-label={words.here(say(door.word, language))}>
        {door.ways.map(({ href, word }) => (
          <a href={href} aria-current={href === path ? 'page' : undefined}>
            {say(word, language)}
          </a>
        ))}
      </nav>
    )
  }
  const way = door?.ways.find(({ href }) => href === place?.way?.href)
  const above = [...(way ? [{ href: way.href, word: say(way.word, language) }] : []), ...parents]
  const steps = above.length > 0 || !door ? above : [{ href: door.href, word: say(door.word, language) }]
  if (steps.length === 0) return null
  return (
    <nav class="crumbs" aria-label={words.crumbs}>
      <ol>
        {door && above.length > 0 && <li>{say(door.word, language)}</li>}
        {steps.map(({ href, word }) => (
          <li>
            <a href={href}>{word}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The head of a page. */
export function Head({
  page,
  receipt,
  title,
  heading,
  when,
  seen,
  except,
  act,
}: HeadProps & { page: Page; receipt: Receipt | null }) {
  return (
    <header class="head">
      <h1>{heading ?? title}</h1>
      {when && <p class="lead">{when}</p>}
      {seen && (
        <SeenBy language={page.tongue} seen={seen} except={except} isCitizens={page.me?.kind === 'citizen'} />
      )}
      {receipt && <ReceiptLine language={page.tongue} receipt={receipt} />}
      {act && <div class="act">{act}</div>}
    </header>
  )
}

/**
 * Who can see this. On a page it stands under the title; where a part of the page is for fewer, it stands at that part.
 *
 * @example <SeenBy language={visit.language} seen={{ rows: 'noticing', openFor: [] }} />
 */
export function SeenBy({
  language,
  seen,
  except,
  isCitizens = false,
}: {
  language: Tongue
  seen: Seen
  except?: Child
  isCitizens?: boolean
}) {
  const { who, rest } = seenBy(language, seen, isCitizens)
  return (
    <p class="seen-by">
      <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
        <path
          d="M1 8c3-5 7-7 11-7s8 2 11 7c-3 5-7 7-11 7S4 13 1 8z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
        <circle cx="12" cy="8" r="3.4" fill="currentColor" />
      </svg>
      <span>
        <strong>{who}</strong>
        {rest}
        {except && <> {except}</>}
      </span>
    </p>
  )
}

/** What was just done, and how to undo it. */
export function ReceiptLine({ language, receipt: { says, undo } }: { language: Tongue; receipt: Receipt }) {
  return (
    <div class="receipt" role="status">
      <p>{say(says, language)}</p>
      {undo && (
        <form method="post" action={undo}>
          <button class="quiet">{messages[language].undo}</button>
        </form>
      )}
    </div>
  )
}

/** Where to go on from a page, at its foot. */
export function Next({ language, steps }: { language: Tongue; steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <nav class="next" aria-label={messages[language].next}>
      <h2>{messages[language].next}</h2>
      <ul>
        {steps.map(({ href, word, why }) => (
          <li>
            <a href={href}>{word}</a>
            {why && <span class="small"> {why}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

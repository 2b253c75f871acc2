import type { Child } from 'hono/jsx'
import { html } from 'hono/html'
import { asHtml, firstName, tongueNames, type Tongue } from '@lydhoer/words'
import type { Page } from '../request/route.ts'
import { takeReceipt } from '../request/receipt.ts'
import { markOf } from '../people/sign-in/whose-turn.ts'
import { danishMarked } from './danish-marked.ts'
import { doorsFor, type Door } from './doors.ts'
import { FindField } from './find-field/find-field.tsx'
import { Crumbs, Head, Next, ReceiptLine, type HeadProps, type Step } from './head.tsx'
import { messages } from './messages.ts'

interface LayoutProps extends HeadProps {
  /** A citizen's page is narrow and has one thing to do at a time. */
  narrow?: boolean
  /** Islands that this page needs, by the folder that their island.ts lies in. */
  islands?: readonly string[]
  /** With which the browser seals what is typed here until it is saved (browser-key.ts); without it nothing is kept. */
  browserKey?: string | undefined
  /** Whether it says that something is under way, and is shown anew when that is there: what was done is told then too. */
  isPassing?: boolean
  /** Where to go on from here: one step or two. */
  next?: readonly Step[]
  children?: Child
}

/** Answers with a whole page in the language of the visitor. */
export async function answer(
  page: Page,
  props: LayoutProps,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 500 | 503 = 200,
): Promise<Response> {
  const receipt = takeReceipt(page, props.isPassing)
  const written = await html`<!doctype html>${(<Layout page={page} receipt={receipt} {...props} />)}`
  // What `html` gives is a String object, which the server would send as a stream, piece by piece; a plain string goes out at once.
  return page.c.html(danishMarked(written.toString(), page.tongue), status)
}

function Layout(props: LayoutProps & { page: Page; receipt: ReturnType<typeof takeReceipt> }) {
  const { page, receipt, title, narrow, islands = [], browserKey, next = [], children } = props
  const { language, tongue, me, nonce, services, place } = page
  const words = messages[tongue]
  const isAtWork = me !== null && me.kind !== 'citizen'
  const path = new URL(page.c.req.url).pathname
  const doors = doorsFor(services.ways, me)
  const behind = doors.find((door) => door.name === place?.behind)
  const other = language === 'da' ? 'en' : 'da'
  return (
    <html {...asHtml(tongue)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Lydhør`}</title>
        <link rel="stylesheet" href={services.assets.url('style.css')} />
        {isAtWork && <link rel="stylesheet" href={services.assets.url('work.css')} />}
        <link rel="icon" href={services.assets.url('icon.svg')} type="image/svg+xml" />
        <meta
          name="htmx-config"
          content={JSON.stringify({ includeIndicatorCSS: false, inlineScriptNonce: nonce })}
        />
        {me && browserKey && <meta name="kept-here" content={`${markOf(services, me)} ${browserKey}`} />}
        {[...islands, ...(doors.length > 0 ? ['find-field'] : [])].map((island) => (
          <script type="module" src={services.assets.url(`${island}.js`)} nonce={nonce}></script>
        ))}
      </head>
      {/* A citizen's page has the letters that are on the phone: ours are as large as all the rest. */}
      <body class={me?.kind === 'citizen' ? 'own-letters' : undefined}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="top">
          <a class="name" href="/">
            Lydhør
          </a>
          {doors.length > 0 && <Doors page={page} doors={doors} behind={behind} />}
          {doors.length > 0 && <FindField language={language} />}
          {me?.kind === 'citizen' && (
            <a class="quick-exit" href="/luk">
              {words.quickExit}
            </a>
          )}
          {me && (
            <details class="me">
              <summary>
                <span class="wide">{whereabouts(page)}</span>
                <span class="slim">{firstName(me.displayName)}</span>
              </summary>
              <div class="ways-out">
                <form method="post" action="/log-ud">
                  <button class="quiet">{words.signOut}</button>
                </form>
                <form method="post" action="/log-ud/alle-steder">
                  <button class="quiet">{words.signOutEverywhere}</button>
                </form>
              </div>
            </details>
          )}
        </header>
        <main id="main" class={narrow ? 'narrow' : undefined} tabindex={-1}>
          <Crumbs page={page} door={behind} path={path} parents={props.parents ?? []} />
          {props.seen ? <Head {...props} /> : receipt && <ReceiptLine language={tongue} receipt={receipt} />}
          {children}
          <Next language={tongue} steps={next} />
        </main>
        <footer class="foot">
          {me?.tongues?.length ? (
            <a href="/min#sprog">
              {words.tongues}
              {': '}
              <TongueNames of={['da', 'en', ...me.tongues]} />
            </a>
          ) : (
            <a href={`${path}?sprog=${other}`} lang={other} hreflang={other}>
              {tongueNames[other]}
            </a>
          )}
          {me?.kind === 'staff' && <a href="/vejledning">{words.guide}</a>}
          <a href="/tilgaengelighed">{words.accessibility}</a>
        </footer>
      </body>
    </html>
  )
}

/** What there is to read in, each by its own name. */
function TongueNames({ of }: { of: readonly Tongue[] }) {
  return (
    <>
      {of.map((tongue, nth) => (
        <>
          {nth > 0 && ' · '}
          <bdi lang={asHtml(tongue).lang}>{tongueNames[tongue]}</bdi>
        </>
      ))}
    </>
  )
}

/** The doors; on a phone they lie at the foot. */
function Doors({ page, doors, behind }: { page: Page; doors: readonly Door[]; behind: Door | undefined }) {
  const { language } = page
  return (
    <nav class="doors" aria-label={messages[language].doors}>
      {doors.map((door) => (
        <a href={door.href} aria-current={door === behind ? 'page' : undefined}>
          {door.word[language]}
        </a>
      ))}
    </nav>
  )
}

function whereabouts({ me }: Page): string {
  const department = me?.roles.find((held) => held.departmentName)?.departmentName
  return [me?.displayName, department].filter(Boolean).join(' · ')
}

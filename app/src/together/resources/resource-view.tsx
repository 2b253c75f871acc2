import { longDate, say, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import { fill } from '../../shared/page/form/filled.ts'
import { Body } from './body-view.tsx'
import { fileMessages } from './file-messages.ts'
import { FileOf } from './file-view.tsx'
import { useForm } from './form.ts'
import { mayHandOn } from './keepers.ts'
import { lookNames, resourceKindNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { ResourceProps } from './shown.ts'
import { UsesOf } from './uses-view.tsx'

/** A resource as a whole: what it is for, what it says or where it lies, and beside it who uses it and when it is looked at again. */
export function resourcePage(visit: Visit, props: ResourceProps) {
  const { language, me, services } = visit
  const { resource, file, quotes, isAlone, again } = props
  const words = messages[language]
  const address = `/materialer/${resource.id}`
  const isOwn = resource.keeper.id === me.personId
  const isDue = isOwn && resource.restsSince === null && resource.lookAgainOn <= today(services.now())
  const form = fill(language, useForm, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <Rests visit={visit} {...props} isOwn={isOwn} />
      <div class="text-and-margin resource">
        <div>
          <h2>{words.useHead}</h2>
          <p class="words">{resource.use}</p>
          {resource.body && (
            <>
              <h2>{words.bodyHead}</h2>
              <Body body={resource.body} />
            </>
          )}
          {resource.address && (
            <p>
              <a class="button" href={resource.address} rel="noopener noreferrer external">
                {words.liesAt(hostOf(resource.address))}
              </a>
              <br />
              <span class="small">{words.liesHint}</span>
            </p>
          )}
          <FileOf language={language} resource={resource} file={file} isOwn={isOwn} />
          <QuotesOf visit={visit} {...props} />
          {isOwn && isAlone && (
            <form method="post" action={`${address}/tilbage`} class="row no-print">
              <button class="quiet gone" aria-describedby="tilbage">
                {words.takeBack}
              </button>
              <span class="small" id="tilbage">
                {words.takeBackHint}
              </span>
            </form>
          )}
        </div>
        <div>
          <UsesOf visit={visit} {...props} form={form} isFirst={!isDue} />
          <CareOf visit={visit} {...props} />
          <WhereFrom visit={visit} {...props} />
        </div>
      </div>
    </>
  )
  return answer(
    visit,
    {
      title: resource.title,
      when: words.madeBy(
        resourceKindNames[resource.kind][language],
        kindNames[resource.madeAs][language],
        longDate(language, resource.madeOn),
      ),
      seen: { rows: 'resource' },
      ...(quotes.length > 0 && { except: words.quoteSeen }),
      children,
      ...(isDue && {
        act: (
          <a class="button do" href={`${address}/igen`}>
            {words.look}
          </a>
        ),
      }),
      next: [
        { href: `${address}/papir`, word: words.onPaper, why: words.citizens },
        { href: `/undren/haeng?materiale=${resource.id}`, word: words.hang },
      ],
    },
    form.status,
  )
}

/** @example hostOf('https://www.eksempel.dk/film') // 'www.eksempel.dk' */
const hostOf = (address: string): string => new URL(address).hostname

/** That it is used no more, since when and why. */
function Rests({
  visit: { language },
  resource,
  looks,
  isOwn,
}: ResourceProps & { visit: Visit; isOwn: boolean }) {
  const words = messages[language]
  if (resource.restsSince === null) return null
  const why = looks.find(({ says }) => says === 'laidToRest')?.words
  return (
    <section class="soft">
      <h2>{words.restsHead}</h2>
      <p>{words.restsWhy(longDate(language, resource.restsSince))}</p>
      {why && <p class="words">{why}</p>}
      {isOwn && (
        <form method="post" action={`/materialer/${resource.id}/op`} class="no-print">
          <SubmissionId />
          <button class="button">{words.takeUp}</button>
        </form>
      )}
    </section>
  )
}

/** What citizens are quoted with in the finding that it builds on, and that a quote was taken back, where it stood. */
function QuotesOf({ visit: { language }, quotes, gone }: ResourceProps & { visit: Visit }) {
  const words = messages[language]
  if (quotes.length === 0 && gone.length === 0) return null
  return (
    <section id="citater">
      {quotes.length > 0 && <h2>{words.quotes}</h2>}
      {quotes.map((quote) => (
        <blockquote class="words-of citizen">“{quote.words}”</blockquote>
      ))}
      {gone.map((day) => (
        <p class="soft">{words.quoteGone(longDate(language, day))}</p>
      ))}
      {quotes.length > 0 && <p class="small">{words.quotesFrom}</p>}
    </section>
  )
}

/** Who looks after it and when it is looked at again, with what whoever does can do. */
function CareOf({
  visit: { language, me, services },
  resource,
  file,
  looks,
  isKeeperHere,
}: ResourceProps & { visit: Visit }) {
  const words = messages[language]
  const address = `/materialer/${resource.id}`
  const isOwn = resource.keeper.id === me.personId
  const inUse = isOwn && resource.restsSince === null
  const acts = [
    ...(inUse ? [{ href: 'igen', word: words.look }] : []),
    ...(isOwn
      ? [
          { href: 'ret', word: words.change },
          { href: 'fil', word: fileMessages[language][file ? 'another' : 'link'] },
        ]
      : []),
    ...(mayHandOn(me, resource, { isKeeperHere })
      ? [{ href: isOwn ? '/giv-videre' : `/giv-videre?af=${resource.keeper.id}`, word: words.handOn }]
      : []),
    ...(inUse ? [{ href: 'hviler', word: words.rest }] : []),
  ]
  const [last] = looks
  const isLate = resource.lookAgainOn < today(services.now())
  return (
    <section>
      <h2>{words.careHead}</h2>
      <p>{isKeeperHere ? words.keeper(resource.keeper.name) : words.keeperGone(resource.keeper.name)}</p>
      {resource.restsSince === null && (
        <p>{(isLate ? words.isLate : words.lookedAgain)(longDate(language, resource.lookAgainOn))}</p>
      )}
      {last && (
        <p class="small">
          {words.lastLook(say(lookNames[last.says], language), longDate(language, last.on))}
        </p>
      )}
      {acts.length > 0 && (
        <ul class="bare resource-acts no-print">
          {acts.map(({ href, word }) => (
            <li>
              <a href={href.startsWith('/') ? href : `${address}/${href}`}>{word}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The loops that it hangs on, the finding that it builds on, and what stood in it before. */
function WhereFrom({
  visit: { language },
  resource,
  loops,
  builtOn,
  looks,
}: ResourceProps & { visit: Visit }) {
  const words = messages[language]
  const hasPast = resource.number > 1 || looks.length > 0
  if (loops.length === 0 && !builtOn && !hasPast) return null
  return (
    <section>
      {loops.length > 0 && (
        <>
          <h2>{words.cameFrom}</h2>
          <ul class="bare">
            {loops.map(({ id, wonder }) => (
              <li>
                <a href={`/undren/${id}`}>{wonder ?? words.emptied}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {builtOn && (
        <>
          <h2>{words.buildsOn}</h2>
          <p>
            <a href={`/fund/${builtOn.id}`}>{builtOn.title}</a>
          </p>
        </>
      )}
      {hasPast && (
        <p class="small">
          <a href={`/materialer/${resource.id}/foer`}>{words.before(resource.number)}</a>
        </p>
      )}
    </section>
  )
}

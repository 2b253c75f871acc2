import { listIn, longDate } from '@lydhoer/words'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Code } from './codes.ts'
import { thingNames, thingsAre } from './kinds.ts'
import { messages } from './messages.ts'
import type { Partnership } from './partnerships.ts'
import { Researchers } from './researcher-view.tsx'
import type { Researcher } from './researchers.ts'
import type { Share, Thing } from './shares.ts'
import { speaksOutward } from './who.ts'

/** What the house shares, with what crosses of it and how that stands to what it says at home now. */
export interface OurThing {
  thing: Thing
  share: Share
  /** Null where nobody was asked, who cannot do anything about it. */
  since: 'same' | 'changed' | 'heldBack' | null
}

interface PartnershipProps {
  partnership: Partnership
  theirs: readonly Thing[]
  ours: readonly OurThing[]
  researchers: readonly Researcher[]
  codes: readonly Code[]
}

/** A partnership: what the others share, what the house shares, and who is in it. */
export function partnershipPage(
  visit: Visit,
  { partnership, theirs, ours, researchers, codes }: PartnershipProps,
) {
  const { language, me } = visit
  const words = messages[language]
  const { id, name, members } = partnership
  const others = members.filter(({ isOurs }) => !isOurs)
  const speaks = speaksOutward(me)
  const children = (
    <>
      <h2>{words.fromOthers}</h2>
      {theirs.length === 0 && <p>{words.noOthers}</p>}
      {theirs.length > 0 && (
        <ul class="list">
          {theirs.map((thing) => (
            <li>
              <a class="title" href={`/faelles/${id}/laes/${thing.id}`}>
                {thing.title}
              </a>
              <p class="small">
                {words.fromOn(
                  thingNames[thing.kind][language],
                  thing.from,
                  longDate(language, thing.sharedOn),
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <h2>{words.fromUs}</h2>
      {ours.length === 0 ? <p>{words.noneOfOurs}</p> : <p class="small">{words.onlyUs}</p>}
      {ours.length > 0 && (
        <ul class="list">
          {ours.map((our) => (
            <Ours visit={visit} partnershipId={id} our={our} speaks={speaks} />
          ))}
        </ul>
      )}
      {!speaks && <p class="small">{words.whoShares}</p>}
      <h2>{words.members}</h2>
      <ul class="plain">
        {members.map((member) => (
          <li>{words.since(member.name, longDate(language, member.since))}</li>
        ))}
      </ul>
      {partnership.left.map(({ name: gone, on }) => (
        <p class="small">{words.leftOn(gone, longDate(language, on))}</p>
      ))}
      <Researchers visit={visit} partnershipId={id} researchers={researchers} />
      {speaks && <Codes visit={visit} partnershipId={id} codes={codes} />}
    </>
  )
  return answer(visit, {
    title: name,
    when:
      others.length > 0
        ? words.withThem(
            listIn(
              language,
              others.map((other) => other.name),
            ),
          )
        : words.alone,
    ...{ seen: { rows: 'partnership_thing' }, children },
    act: speaks && (
      <a class="button do" href={`/faelles/${id}/del`}>
        {words.share}
      </a>
    ),
    next: speaks ? [{ href: `/faelles/${id}/forlad`, word: words.leave }] : [],
  })
}

/** Something that the house shares. */
function Ours({
  visit: { language },
  partnershipId,
  our: { thing, share, since },
  speaks,
}: {
  visit: Visit
  partnershipId: string
  our: OurThing
  speaks: boolean
}) {
  const words = messages[language]
  const day = longDate(language, thing.sharedOn)
  return (
    <li>
      <a class="title" href={`/faelles/${partnershipId}/laes/${thing.id}`}>
        {thing.title}
      </a>
      <p class="small">
        {words.sharedBy(thingNames[thing.kind][language], day, share.by)}{' '}
        <a href={thingsAre[share.kind].at(share.thingId)} aria-label={`${words.atHome}: ${thing.title}`}>
          {words.atHome}
        </a>
      </p>
      {(since === 'changed' || since === 'heldBack') && (
        <p>
          {words.changedSince(day)}{' '}
          {since === 'changed' ? (
            <a
              href={`/faelles/${partnershipId}/del/${share.kind}/${share.thingId}`}
              aria-label={words.shareAgainThis(thing.title)}
            >
              {words.shareAgain}
            </a>
          ) : (
            words.cannotAgain
          )}
        </p>
      )}
      {speaks && (
        <form method="post" action={`/faelles/${partnershipId}/laes/${thing.id}/slet`}>
          <button class="quiet gone" aria-label={words.takeBackThis(thing.title)}>
            {words.takeBack}
          </button>
        </form>
      )}
    </li>
  )
}

/** How another municipality is invited, and the codes that wait to be used. */
function Codes({
  visit: { language },
  partnershipId,
  codes,
}: {
  visit: Visit
  partnershipId: string
  codes: readonly Code[]
}) {
  const words = messages[language]
  return (
    <section id="koder">
      <h2>{words.invite}</h2>
      <p id="koder-hvordan">{words.inviteHow}</p>
      {codes.length > 0 && (
        <ul class="list">
          {codes.map(({ id, code, until }) => (
            <li>
              <p class="title">{code}</p>
              <p class="small">{words.codeUntil(longDate(language, until))}</p>
              <form method="post" action={`/faelles/${partnershipId}/koder/${id}/slet`}>
                <button class="quiet gone" aria-label={words.codeBackThis(code)}>
                  {words.codeBack}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`/faelles/${partnershipId}/koder`}>
        <SubmissionId />
        <button class="button" aria-describedby="koder-hvordan">
          {words.makeCode}
        </button>
      </form>
    </section>
  )
}

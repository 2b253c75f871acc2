import { firstName, longDate, say, shortDate, today, type Tongue } from '@lydhoer/words'
import type { Step } from '../../shared/page/head.tsx'
import type { Page } from '../../shared/request/route.ts'
import { kindNames } from './consent/conversation-kinds.ts'

/** What a conversation is known by. */
export interface Talk {
  kind: string
  /** `YYYY-MM-DD` */
  heldOn: string
  /** Whom the reader talked with; left out for whoever was not there. */
  name?: string
}

const called: Record<Tongue, (kind: string, name: string | undefined, day: string) => string> = {
  da: (kind, name, day) => `${kind}${name === undefined ? '' : ` med ${name}`}, ${day}`,
  easy: (kind, name, day) => `${kind}${name === undefined ? '' : ` med ${name}`}, ${day}`,
  en: (kind, name, day) => `${kind}${name === undefined ? '' : ` with ${name}`}, ${day}`,
  ar: (kind, name, day) => `${kind}${name === undefined ? '' : ` مع ${name}`}، ${day}`,
  uk: (kind, name, day) => `${kind}${name === undefined ? '' : `: ${name}`}, ${day}`,
}

/**
 * What a conversation is called everywhere; the year is said when it is not this one.
 *
 * @example talkTitle(visit, { kind: 'followUp', heldOn: '2026-11-27', name: 'Freja Dam' }) // 'Opfølgning med Freja, 27. november'
 */
export const talkTitle = ({ language, services }: Pick<Page, 'language' | 'services'>, talk: Talk): string =>
  titleIn(language, services, talk)

/** The same in whatever the citizen reads. */
export const talkTitleToCitizen = (
  { tongue, services }: Pick<Page, 'tongue' | 'services'>,
  talk: Talk,
): string => titleIn(tongue, services, talk)

function titleIn(tongue: Tongue, services: Page['services'], { kind, heldOn, name }: Talk): string {
  const isThisYear = heldOn.slice(0, 4) === today(services.now()).slice(0, 4)
  const day = (isThisYear ? shortDate : longDate)(tongue, heldOn)
  const kindName = kindNames[kind]
  return called[tongue](
    kindName ? say(kindName, tongue) : kind,
    name === undefined ? undefined : firstName(name),
    day,
  )
}

/** The same of a conversation of one's own. */
export const ownTalkTitle = (
  page: Pick<Page, 'language' | 'services'>,
  { kind, held_on, citizen_name }: { kind: string; held_on: string; citizen_name: string },
): string => talkTitle(page, { kind, heldOn: held_on, name: citizen_name })

/** A conversation as the citizen knows it: by the one who held it. */
export const talkWith = ({
  kind,
  held_on,
  heldBy,
}: {
  kind: string
  held_on: string
  heldBy: string
}): Talk => ({
  kind,
  heldOn: held_on,
  ...(heldBy && { name: heldBy }),
})

/** The list of one's own conversations. */
export const ownTalks = { href: '/samtaler', word: { da: 'Mine samtaler', en: 'My conversations' } }

/** Where a page about a conversation of one's own belongs. */
export const underTalk = (
  page: Pick<Page, 'language' | 'services'>,
  conversation: { id: string; kind: string; held_on: string; citizen_name: string },
): Step[] => [
  { href: ownTalks.href, word: ownTalks.word[page.language] },
  { href: `${ownTalks.href}/${conversation.id}`, word: ownTalkTitle(page, conversation) },
]

/** Who sees a conversation of one's own, apart from oneself. */
export const withCitizen = ({ citizen_name }: { citizen_name: string }) =>
  ({ rows: 'conversation', with: [firstName(citizen_name)] }) as const

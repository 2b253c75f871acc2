import { whoSees } from '@lydhoer/database'
import { listIn, longDate, type Tongue } from '@lydhoer/words'
import { roleNames, type Role } from '../people/roles.ts'
import { messages } from './messages.ts'

type TableName = keyof typeof whoSees
/** Those of people; `atTheDoor` and `program` are nobody who looks at a page. */
type Audience =
  | 'me'
  | 'weTwo'
  | 'thoseInIt'
  | 'citizenAndAssigned'
  | 'openedToMe'
  | 'department'
  | 'house'
  | 'knowsCompanies'
  | 'partnership'
  | 'reflects'
  | 'signedIn'
  | 'atTheKeys'
  | 'inTheMeeting'
  | 'theGuest'
  | 'keepsTheLog'
  | 'findsPlaces'
  | 'acrossMunicipalities'

/**
 * What a page says of who can see it. The sentence is made from the audiences that the policies of the table call, so a page says
 * only whose names stand in it: where the database shows the rows to more, the sentence says so, or the page breaks.
 */
export type Seen =
  | 'anyone'
  /** A page that is opened by its secret address and by nothing else. */
  | 'whoeverHasTheAddress'
  /** What is put together for the visitor alone and is nobody else's to open. */
  | 'meAlone'
  /** Figures in which nobody is found, which a function counts for those who hold one of these roles, or for the house; the page's guard names the same. */
  | { figuresFor: readonly Role[] | 'house' }
  | {
      /** The table whose rows the page shows; of several, the one that most people see. */
      rows: TableName
      /** The others whom its rows name, as the visitor knows them: «Freja», «borgeren». */
      with?: readonly string[]
      /** For whom it is opened beside them; none while it is opened for nobody. */
      openFor?: readonly string[]
      /** The last day on which they can. */
      until?: string | undefined
    }

/** These open something for those whom they name. */
const opens = [
  'passage_share',
  'ear_session_participant',
  'ear_session_guest',
  'data_set_user',
  'study_reader',
  'group_member',
  'complaint_shown',
  'log_share',
] as const
const isOpening = (table: string): boolean => (opens as readonly string[]).includes(table)

/** All who see the rows of a table, by themselves or because they see the row that it follows. */
export function reachOf(table: TableName): { audiences: Set<Audience>; isOpened: boolean } {
  const audiences = new Set<Audience>()
  let isOpened = isOpening(table)
  const been = new Set<TableName>()
  const look = (one: TableName) => {
    if (been.has(one)) return
    been.add(one)
    for (const audience of whoSees[one].audiences)
      if (audience !== 'atTheDoor' && audience !== 'program') audiences.add(audience)
    for (const followed of whoSees[one].follows)
      if (isOpening(followed)) isOpened = true
      else look(followed)
  }
  look(table)
  return { audiences, isOpened }
}

/** The widest first: whoever belongs to one is told before those of the next. */
const wide = [
  ...([
    'signedIn',
    'partnership',
    'acrossMunicipalities',
    'house',
    'knowsCompanies',
    'reflects',
    'department',
  ] as const),
] as const satisfies Audience[]

/**
 * Who can see a page, and until when: first who, then the rest of the sentence.
 *
 * @param isCitizens whether the page is the citizen's own: whoever they open a topic to, they open it to themselves
 * @throws Error when the rows are seen by others than the page names
 * @example seenBy('da', { rows: 'conversation', with: ['Freja'] }) // { who: 'Kun du og Freja', rest: ' kan se det her.' }
 */
export function seenBy(language: Tongue, seen: Seen, isCitizens = false): { who: string; rest: string } {
  const words = messages[language].seenBy
  const until =
    typeof seen === 'object' && 'rows' in seen && seen.until
      ? words.until(longDate(language, seen.until))
      : ''
  const rest = `${words.canSee}${until}.`
  if (seen === 'anyone') return { who: words.anyone, rest }
  if (seen === 'whoeverHasTheAddress') return { who: words.address, rest }
  const only = (...others: string[]) => {
    const people = words.only(listIn(language, [words.you, ...others]))
    // A clause that stands last is ended by a comma before the sentence goes on.
    return { who: others.at(-1)?.includes(', ') ? `${people},` : people, rest }
  }
  if (seen === 'meAlone') return only()
  if ('figuresFor' in seen) {
    if (seen.figuresFor === 'house') return { who: words.wide.house, rest }
    const names = seen.figuresFor.map((role) => roleNames[role][language])
    return { who: words.whoever(listIn(language, names, 'or')), rest }
  }
  const { audiences, isOpened } = reachOf(seen.rows)
  const widest = wide.find((audience) => audiences.has(audience))
  if (widest) return { who: words.wide[widest], rest }
  const others = seen.with ?? []
  const needsOthers = (['weTwo', 'citizenAndAssigned', 'thoseInIt', 'inTheMeeting'] as const).some((one) =>
    audiences.has(one),
  )
  if (needsOthers && others.length === 0)
    throw new Error(`The rows of ${seen.rows} name others than the visitor.`)
  if ((isOpened || audiences.has('theGuest')) && !seen.openFor)
    throw new Error(`For whom is a row of ${seen.rows} opened?`)
  return only(
    ...others,
    ...(audiences.has('citizenAndAssigned') ? [words.assigned] : []),
    ...(audiences.has('openedToMe') ? [isCitizens ? words.openedByYou : words.opened] : []),
    ...(audiences.has('atTheKeys') ? [words.keys] : []),
    ...(audiences.has('keepsTheLog') ? [words.log] : []),
    ...(audiences.has('findsPlaces') ? [words.findPlaces] : []),
    ...shortened(language, seen.openFor ?? []),
  )
}

/** Three names, and how many there are more. */
function shortened(language: Tongue, names: readonly string[]): string[] {
  if (names.length <= 4) return [...names]
  return [...names.slice(0, 3), messages[language].seenBy.more(names.length - 3)]
}

// How each kind of thing at home is told to others: its own words, part by part, and nothing that somebody said.
import type { Sql } from '@lydhoer/database'
import { longDate, type Sentence } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import { cameToNames, workedNames } from '../house/came-to.ts'
import { standingNames } from '../house/finding-standings.ts'
import { kindsIn, shortKinds, type KindOfPeople } from '../house/kinds-of-people.ts'
import { resourceKindNames } from '../house/resource-kinds.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'
import { learnedContext, openOfJointExperiments, wordsContext } from '../house/sealed-joint-experiments.ts'
import { openOfLoops, stepContext, wonderContext } from '../house/sealed-loops.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'
import { stageNames } from '../house/stages.ts'
import type { Part, ToCross } from './crosses.ts'
import { heads } from './messages.ts'
import type { Keys } from './sealed.ts'

const free = { isTitledByCitizen: false, leftOut: 0, heldBack: null } as const
const part = (head: Sentence, ...words: string[]): Part[] => {
  const said = words.filter((one) => one !== '')
  return said.length > 0 ? [{ head, words: said }] : []
}
/** A name in both languages, with what follows it. */
const nameAnd = (name: Sentence, about: (language: 'da' | 'en') => string): Sentence => ({
  da: `${name.da}, ${about('da')}`,
  en: `${name.en}, ${about('en')}`,
})

/** So many steps of a wonder are told. */
const most = 300

/** A wonder and its steps, the first first: which kinds of people were in each, and none by name. */
export async function loopCrosses(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<ToCross | null> {
  const loop = await sql
    .selectFrom('loop')
    .select(['wonder_sealed', 'raised_as'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!loop) return null
  const rows = await sql
    .selectFrom('loop_step')
    .select(['id', 'stage', 'day', 'kinds', 'words_sealed'])
    .where('loop_id', '=', id)
    .orderBy('day')
    .orderBy('created_at')
    .orderBy('id')
    .limit(most)
    .execute()
  const steps = rows.map((row) => ({
    ...row,
    said: openOfLoops<{ title: string; words: string; quote: string; figures: object | null }>(
      ...([keys, me, stepContext(row.id), row.words_sealed] as const),
    ),
  }))
  const isTitledByCitizen = loop.raised_as === 'citizen'
  return {
    isTitledByCitizen,
    title:
      loop.wonder_sealed && !isTitledByCitizen
        ? openOfLoops<string>(keys, me, wonderContext(id), loop.wonder_sealed)
        : '',
    parts: steps.flatMap(({ stage, day, kinds, said }) =>
      part(
        nameAnd(
          stageNames[stage],
          (language) =>
            `${longDate(language, day)}: ${kindsIn(language, kinds as KindOfPeople[], shortKinds)}`,
        ),
        said.title,
        said.words,
      ),
    ),
    leftOut: steps.reduce((n, { said }) => n + (said.quote ? 1 : 0) + (said.figures ? 1 : 0), 0),
    heldBack: loop.wonder_sealed === null ? 'emptied' : null,
  }
}

/** A finding, once it is more than preliminary: it is discussed with those it came from before it leaves the house. */
export async function findingCrosses(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<ToCross | null> {
  const row = await sql.selectFrom('finding').select('words_sealed').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const [stands] = await sql
    .selectFrom('finding_standing')
    .select('standing')
    .where('finding_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  const quotes = await sql
    .selectFrom('finding_quote')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('finding_id', '=', id)
    .executeTakeFirst()
  const standing = stands?.standing ?? 'preliminary'
  const said = openOfFindings<{ title: string; points: string[]; more: string; limits: string }>(
    ...([keys, me, findingContext(id), row.words_sealed] as const),
  )
  return {
    ...free,
    title: said.title,
    parts: [
      ...part(standingNames[standing], ...said.points),
      ...part(heads.more, said.more),
      ...part(heads.limits, said.limits),
    ],
    leftOut: Number(quotes?.n ?? 0),
    heldBack: standing === 'preliminary' ? 'preliminary' : null,
  }
}

/** A resource in the version that holds; a file by it stays at home. */
export async function resourceCrosses(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<ToCross | null> {
  const row = await sql
    .selectFrom('resource as r')
    .innerJoin('resource_version as v', 'v.resource_id', 'r.id')
    .leftJoin('resource_file as f', 'f.resource_id', 'r.id')
    .select(['r.kind', 'r.rests_since', 'v.id as version_id', 'v.words_sealed', 'f.mime'])
    .where('r.id', '=', id)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const said = openOfResources<{ title: string; use: string; body: string; address: string }>(
    ...([keys, me, versionContext(row.version_id), row.words_sealed] as const),
  )
  const { rests_since: rests } = row
  return {
    ...free,
    title: said.title,
    parts: [
      ...part(resourceKindNames[row.kind], said.use),
      ...(rests ? [{ head: nameAnd(heads.rests, (language) => longDate(language, rests)), words: [] }] : []),
      ...part(heads.body, said.body),
      ...part(heads.address, said.address),
    ],
    leftOut: row.mime === null ? 0 : 1,
  }
}

/** What several tried, how they would see it, and what it came to; what they wrote on the way is theirs. */
export async function jointExperimentCrosses(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<ToCross | null> {
  const row = await sql
    .selectFrom('joint_experiment as j')
    .leftJoin('joint_experiment_end as e', 'e.joint_experiment_id', 'j.id')
    .select(['j.tried_by', 'j.words_sealed', 'e.came_to', 'e.worked', 'e.learned_sealed'])
    .where('j.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const said = openOfJointExperiments<{ tries: string; how: string; looksFor: string }>(
    ...([keys, me, wordsContext(id), row.words_sealed] as const),
  )
  const { came_to, worked, learned_sealed } = row
  return {
    ...free,
    title: said.tries,
    parts: [
      ...part(heads.how, said.how),
      ...part(heads.looksFor, said.looksFor),
      {
        head: {
          da: `${heads.who.da} ${kindsIn('da', row.tried_by as KindOfPeople[], shortKinds)}.`,
          en: `${heads.who.en} ${kindsIn('en', row.tried_by as KindOfPeople[], shortKinds)}.`,
        },
        words: [],
      },
      ...(came_to && worked && learned_sealed
        ? part(
            {
              da: `${heads.worked.da} ${workedNames[worked].da}. ${cameToNames[came_to].da}`,
              en: `${heads.worked.en} ${workedNames[worked].en}. ${cameToNames[came_to].en}`,
            },
            openOfJointExperiments<string>(keys, me, learnedContext(id), learned_sealed),
          )
        : []),
    ],
  }
}

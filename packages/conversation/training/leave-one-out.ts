// The figures on each author by models that have not seen that author: fitted, cut and calibrated on all the others.
// `node --import tsx packages/conversation/training/leave-one-out.ts [FOLDER]`; FOLDER may hold one more author's
// exchanges (see other-hand.ts). About two minutes. Authors named after it are left out alone.
import { authors, firstAuthor } from './authors.ts'
import { fitModels } from './fit-all.ts'
import { figures, hear, interval, reliability, type Claim, type Figures, type Heard } from './measure.ts'
import { otherHand, withoutAppointments } from './other-hand.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const shown = (value: number) => (Number.isFinite(value) ? value.toFixed(2).replace('0.', '.') : '–')
const columns: [string, (found: Figures) => number][] = [
  ['recall', (found) => found.recall],
  ['precision', (found) => found.precision],
  ['outcome right', (found) => found.outcomeRight],
  ['answered', (found) => found.answered],
  ['bare rule', (found) => found.bareRightOfAnswered],
  ['institutional F1', (found) => found.institutionalF1],
  ['false concrete', (found) => found.falseConcrete],
  ['ECE outcome', (found) => found.outcomeError],
  ['ECE opportunity', (found) => found.opportunityError],
  ['perspective', (found) => found.perspectiveRight],
]
const row = (name: string, found: Figures) =>
  `| ${[name, ...columns.map(([, of]) => shown(of(found)))].join(' | ')} |`

const [folder] = process.argv.slice(2)
const all = authors()
say(`| ${['author left out', ...columns.map(([name]) => name)].join(' | ')} |`)
const heard: { name: string; found: Heard[] }[] = []
for (const { name, test } of all) {
  const found = hear(test, fitModels(all.filter((each) => each.name !== name).flatMap(({ learn }) => learn)))
  heard.push({ name, found })
  say(row(name, figures(found)))
}
const hands = heard.slice(1)
const pooled = (of: typeof heard) => of.flatMap(({ found }) => found)
say(row('all hands', figures(pooled(hands))))
say(
  `| 95 % interval | ${columns
    .map(([, of]) =>
      interval(
        hands.map(({ found }) => found),
        of,
      )
        .map(shown)
        .join('–'),
    )
    .join(' | ')} |`,
)

// The same author's other exchanges may be learnt from: what a figure would be without leaving anyone out.
const within = [0, 1, 2].flatMap((part) => {
  const models = fitModels(
    all.flatMap(({ name, learn }) => (name === firstAuthor ? learn : learn.filter((_, n) => n % 3 !== part))),
  )
  return all.flatMap(({ name, test }) =>
    name === firstAuthor
      ? part === 0
        ? [{ name, found: hear(test, models) }]
        : []
      : [
          {
            name,
            found: hear(
              test.filter((_, n) => n % 3 === part),
              models,
            ),
          },
        ],
  )
})
say('in-author')
for (const { name } of all) say(row(name, figures(pooled(within.filter((each) => each.name === name)))))
say(row('all hands', figures(pooled(within.filter(({ name }) => name !== firstAuthor)))))

const confusion: Record<string, Record<string, number>> = {}
const claims: Claim[] = []
for (const { exchange, found } of pooled(hands))
  for (const { turn, outcome } of exchange.opportunities) {
    const hint = found.grasps.find(({ opportunity }) => opportunity === turn)
    const to = (confusion[outcome] ??= {})
    to[hint?.outcome ?? 'not found'] = (to[hint?.outcome ?? 'not found'] ?? 0) + 1
    if (hint && hint.outcome !== 'unsure')
      claims.push({ chance: hint.outcomeChance, so: hint.outcome === outcome })
  }
say(JSON.stringify(confusion, null, 1))
for (const { from, count, says, so } of reliability(claims))
  say(`| ${[shown(from), count, shown(says), shown(so)].join(' | ')} |`)

if (folder) {
  const models = fitModels(all.flatMap(({ learn }) => learn))
  const { exchanges, rightly } = otherHand(folder)
  const found = hear(exchanges, models)
  say(row('other hand', figures(found, rightly)))
  say(row('other hand, one coder', figures(found)))
  const plain = withoutAppointments(exchanges)
  const taken = plain.map(
    ({ institutional }, n) => (exchanges[n]?.institutional.length ?? 0) - institutional.length,
  )
  say(`plain appointments taken out: ${taken.reduce((sum, each) => sum + each, 0)}`)
  const without = found.map((each, n) => ({ ...each, exchange: plain[n] ?? each.exchange }))
  say(row('other hand, appointments not institutional', figures(without, rightly)))
  say(
    `| 95 % interval | ${columns.map(([, of]) => interval([without], of, rightly).map(shown).join('–')).join(' | ')} |`,
  )
  say(
    `| 95 % interval | ${columns.map(([, of]) => interval([found], of, rightly).map(shown).join('–')).join(' | ')} |`,
  )
}

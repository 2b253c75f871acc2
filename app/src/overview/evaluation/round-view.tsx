import { longDate, type Language } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { agreedOn, reported, type Agreed } from './agreed.ts'
import type { Evaluation } from './evaluations.ts'
import { newRound, settling } from './form.ts'
import { messages } from './messages.ts'
import { roundMessages } from './round-messages.ts'
import { noTheme, type Piece, type Round } from './rounds.ts'

interface RoundsProps {
  one: Evaluation
  rounds: readonly Round[]
  /** How many sentences hang beside the changes. */
  hung: number
  again?: Again | undefined
}

/** All rounds, and where one is begun. */
export function roundsPage(visit: Visit, { one, rounds, hung, again }: RoundsProps) {
  const { language } = visit
  const words = roundMessages[language]
  const address = `/evaluering/${one.id}/temaer`
  const form = fill(language, newRound, { again })
  const children = (
    <>
      {rounds.length === 0 && <p>{words.none}</p>}
      {rounds.length > 0 && (
        <ul class="list">
          {rounds.map(({ id, begunOn, coders, both, themes }) => (
            <li>
              <a class="title" href={`${address}/${id}`}>
                {words.roundOf(longDate(language, begunOn))}
              </a>
              <p class="small">
                {themes.map(({ name }) => name).join(' · ')}.{' '}
                {words.stands[both ? 'done' : coders === 2 ? 'going' : 'open']}
              </p>
            </li>
          ))}
        </ul>
      )}
      <section>
        <h2>{words.begin}</h2>
        <ErrorSummary {...form} />
        <FormOf form={form} to={address}>
          <LongText form={form} name="themes" label={words.themes} hint={words.themesHint} rows={5} />
          <LongText form={form} name="more" label={words.more} hint={words.moreHint(hung)} rows={4} />
          <button class="button do">{words.make}</button>
        </FormOf>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, children },
      seen: { rows: 'evaluation_round', with: [messages[language].invitees] },
      parents: [{ href: `/evaluering/${one.id}`, word: one.title }],
    },
    form.status,
  )
}

interface RoundProps {
  one: Evaluation
  round: Round
  again?: Again | undefined
  /** The sentence whose form was refused. */
  piece?: string
}

/** A round: where one of the two chooses, or where both see where they agree. */
export function roundPage(visit: Visit, { one, round, again, piece }: RoundProps) {
  const { language } = visit
  const words = roundMessages[language]
  const above = `/evaluering/${one.id}/temaer`
  const address = `${above}/${round.id}`
  const children = (
    <>
      {again && <ErrorSummary problems={again.problems} language={language} />}
      {round.both && <Together {...{ visit, address, round, again, piece }} both={round.both} />}
      {!round.both && round.isCoder && !round.isDone && (
        <Choosing language={language} address={address} round={round} />
      )}
      {!round.both && round.isDone && <p>{words.waitsForOther}</p>}
      {!round.both && !round.isCoder && round.coders === 2 && <p>{words.twoChoose}</p>}
      {!round.isCoder && round.coders < 2 && (
        <form method="post" action={`${address}/med`}>
          <p id="med">{words.alongWhy}</p>
          <button class="button do" aria-describedby="med">
            {words.along}
          </button>
        </form>
      )}
      <section>
        <h2>{words.meaning}</h2>
        <dl>
          {round.themes.map(({ name, means }) => (
            <>
              <dt>{name}</dt>
              <dd>{means}</dd>
            </>
          ))}
        </dl>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.roundOf(longDate(language, round.begunOn)), when: words.roundLead, children },
      seen: { rows: 'evaluation_round', with: [messages[language].invitees] },
      parents: [
        { href: `/evaluering/${one.id}`, word: one.title },
        { href: above, word: words.to },
      ],
    },
    again ? 422 : 200,
  )
}

/** What a theme is called. */
export const themeName = (language: Language, themes: Round['themes'], id: string): string =>
  id === noTheme
    ? roundMessages[language].noneFits
    : (themes.find((theme) => theme.id === id)?.name ?? roundMessages[language].noneFits)

/** Each sentence with a button for each theme: one press is one choice, and it can be pressed anew until one is done. */
function Choosing({ language, address, round }: { language: Language; address: string; round: Round }) {
  const words = roundMessages[language]
  const left = round.pieces.filter(({ id }) => round.mine[id] === undefined).length
  const all = [...round.themes.map(({ id }) => id), noTheme]
  return (
    <section>
      <h2>{words.pieces}</h2>
      <ul class="list">
        {round.pieces.map(({ id, says }) => (
          <li id={`s-${id}`}>
            <p class="words">{says}</p>
            <p class="small">
              {round.mine[id] === undefined
                ? words.notChosen
                : words.isChosen(themeName(language, round.themes, round.mine[id]))}
            </p>
            <form method="post" action={`${address}/vaelg`} class="row">
              <input type="hidden" name="piece" value={id} />
              {all.map((theme) => {
                const name = themeName(language, round.themes, theme)
                return (
                  <button
                    class="button"
                    name="theme"
                    value={theme}
                    aria-pressed={round.mine[id] === theme ? 'true' : 'false'}
                    aria-label={words.chooseOf(name, says)}
                  >
                    {name}
                  </button>
                )
              })}
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={`${address}/faerdig`}>
        <p id="faerdig">
          {words.left(left)} {words.doneWhy}
        </p>
        <button class="button do" aria-describedby="faerdig">
          {words.done}
        </button>
      </form>
    </section>
  )
}

interface TogetherProps {
  visit: Visit
  address: string
  round: Round
  both: NonNullable<Round['both']>
  again: Again | undefined
  piece: string | undefined
}

/** Where the two agree and where not, and what they settled. */
function Together({ visit: { language }, address, round, both, again, piece }: TogetherProps) {
  const words = roundMessages[language]
  const [first, second] = both
  const name = (id: string | undefined) => themeName(language, round.themes, id ?? noTheme)
  const differ = round.pieces.filter(({ id }) => first[id] !== second[id])
  const same = round.pieces.filter(({ id }) => first[id] === second[id])
  return (
    <section>
      <AgreedInWords language={language} agreed={agreedOn(round, both)} />
      {differ.length > 0 && (
        <>
          <h2>{words.differ}</h2>
          <ul class="list">
            {differ.map((one) => (
              <li>
                <p class="words">{one.says}</p>
                <p class="small">{words.oneOther(name(first[one.id]), name(second[one.id]))}</p>
                <Settling
                  {...{ language, address, round, piece: one }}
                  again={piece === one.id ? again : undefined}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {same.length > 0 && (
        <>
          <h2>{words.agreed}</h2>
          <ul>
            {same.map(({ id, says }) => (
              <li>
                {says} <span class="small">{name(first[id])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface SettlingProps {
  language: Language
  address: string
  round: Round
  piece: Piece
  again: Again | undefined
}

function Settling({ language, address, round, piece, again }: SettlingProps) {
  const words = roundMessages[language]
  const settled = round.settled.get(piece.id)
  const form = fill(language, settling, {
    ...{ again, among: piece.id },
    first: { theme: settled?.theme ?? '', note: settled?.note ?? '' },
  })
  return (
    <>
      {settled && <p>{words.settledAs(themeName(language, round.themes, settled.theme), settled.note)}</p>}
      <details class="more" open={again !== undefined}>
        <summary>{words.theme}</summary>
        <FormOf form={form} to={`${address}/tal/${piece.id}`}>
          <Choice
            form={form}
            name="theme"
            label={words.theme}
            none={words.choose}
            options={[...round.themes.map(({ id }) => id), noTheme].map((value) => ({
              value,
              label: themeName(language, round.themes, value),
            }))}
          />
          <Text form={form} name="note" label={words.note} />
          <button class="button" aria-label={`${words.settle}: ${piece.says}`}>
            {words.settle}
          </button>
        </FormOf>
      </details>
    </>
  )
}

/** How far two saw the same, in sentences. */
export function agreedInWords(language: Language, { same, of, kappa, isEnough }: Agreed): string[] {
  const words = roundMessages[language]
  const number = (one: number | null) =>
    one === null ? '–' : new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', twoDigits).format(one)
  return [
    words.same(same, of),
    kappa ? words.kappa(number(kappa.value), number(kappa.low), number(kappa.high)) : words.noKappa,
    ...(isEnough ? [] : [words.tooFew]),
  ]
}
const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

function AgreedInWords({ language, agreed }: { language: Language; agreed: Agreed }) {
  return <p>{agreedInWords(language, agreed).join(' ')}</p>
}

/** A round as the report shows it. */
export function ReportedRoundView({
  language,
  round,
}: {
  language: Language
  round: NonNullable<ReturnType<typeof reported>>
}) {
  const words = roundMessages[language]
  return (
    <>
      <AgreedInWords language={language} agreed={round} />
      <ul>
        {round.pieces.map(({ says, theme, note }) => (
          <li>
            <span class="words">{says}</span>{' '}
            <span class="small">
              {theme === null ? words.notSettled : themeName(language, round.themes, theme)}
              {note && `. ${note}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

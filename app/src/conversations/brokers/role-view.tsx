import { listIn, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { holdsOneOf, whoBringTogether } from '../../shared/people/roles.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { roleForm, tellForm } from './role-form.ts'
import { roleWords } from './role-messages.ts'
import type { RoleVersion } from './role.ts'
import { whats, type ToldTo } from './told-to.ts'

const address = '/vidensmaeglere/rollen'
type Named = readonly { id: string; name: string }[]

/** What a broker does here, who says that it is so for them, and what stood before. */
export function rolePage(
  visit: Visit,
  { versions, alike, told }: { versions: readonly RoleVersion[]; alike: Named; told: readonly ToldTo[] },
) {
  const { language, me } = visit
  const words = roleWords[language]
  const [stands, ...earlier] = versions
  const writes = holdsOneOf(me.roles, whoBringTogether)
  const children = (
    <>
      {stands ? (
        <>
          <p class="broker-role">{stands.does}</p>
          <p class="small">{words.version(stands.version, stands.by, longDate(language, stands.on))}</p>
          <p>
            {alike.length > 0
              ? words.alikeFor(
                  listIn(
                    language,
                    alike.map(({ name }) => name),
                  ),
                )
              : words.alikeNobody}
          </p>
          {writes && <Alike visit={visit} version={stands.version} alike={alike} />}
          <h2>{words.why}</h2>
          <p class="broker-role">{stands.why}</p>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {writes && <Yours visit={visit} told={told.filter(({ isMine }) => isMine)} />}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {earlier.map((one) => (
            <section>
              <h3>{words.version(one.version, one.by, longDate(language, one.on))}</h3>
              <p class="broker-role">{one.does}</p>
              <p class="small">{one.why}</p>
            </section>
          ))}
        </details>
      )}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'broker_role' as const }, children },
    act: writes && (
      <a class="button do" href={`${address}/ny`}>
        {stands ? words.writeAnew : words.write}
      </a>
    ),
  })
}

function Alike({ visit, version, alike }: { visit: Visit; version: number; alike: Named }) {
  const words = roleWords[visit.language]
  const isMine = alike.some(({ id }) => id === visit.me.personId)
  return (
    <form method="post" action={isMine ? `${address}/ogsaa/tag-tilbage` : `${address}/ogsaa`}>
      <button class={isMine ? 'quiet' : 'button'} name="version" value={String(version)}>
        {isMine ? words.notAlike : words.alike}
      </button>
    </form>
  )
}

/** What the visitor has told a coordinator, and the way to tell it. */
function Yours({ visit: { language }, told }: { visit: Visit; told: readonly ToldTo[] }) {
  const words = roleWords[language]
  return (
    <section>
      <h2>{words.yours}</h2>
      {told.length > 0 && (
        <SeenBy
          language={language}
          seen={{ rows: 'broker_told', with: told.map(({ other }) => other.name) }}
        />
      )}
      {told.map((one) => (
        <article class="noticed">
          <p>{words.told[one.what](one.other.name)}</p>
          {one.words && <p class="broker-role">{one.words}</p>}
          <form method="post" action={`/vidensmaeglere/sagt/${one.id}/tag-tilbage`}>
            <button class="quiet gone" aria-label={words.takeBackOf[one.what]}>
              {words.takeBack}
            </button>
          </form>
        </article>
      ))}
      <p class="small">{words.yoursLead}</p>
      <p>
        <a href={`${address}/sig`}>{words.tell}</a>
      </p>
    </section>
  )
}

/** What others have told the visitor, who coordinates: by name, each in their own words, and never how many. */
export function ToldYou({ visit: { language }, told }: { visit: Visit; told: readonly ToldTo[] }) {
  const words = roleWords[language]
  return (
    <section>
      <h2 id="fortalt">{words.toldYou}</h2>
      <SeenBy language={language} seen={{ rows: 'broker_told', with: told.map(({ other }) => other.name) }} />
      <p class="small">{words.toldYouLead}</p>
      {told.map((one) => (
        <article class="noticed">
          <p>
            {words.says[one.what](one.other.name)} <span class="small">{longDate(language, one.on)}</span>
          </p>
          {one.words && <p class="broker-role">{one.words}</p>}
        </article>
      ))}
    </section>
  )
}

/** Where the next version is written. */
export function writeRolePage(
  visit: Visit,
  { stands, again }: { stands: RoleVersion | undefined; again?: Again | undefined },
) {
  const { language } = visit
  const words = roleWords[language]
  const first = { does: stands?.does ?? '', why: '', seen: String(stands?.version ?? 0) }
  const form = fill(language, roleForm, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ny`}>
        <input type="hidden" name="seen" value={form.value('seen')} />
        <LongText form={form} name="does" label={words.does} hint={words.doesHint} rows={12} />
        <LongText form={form} name="why" label={words.whyField} hint={words.whyHint} rows={3} />
        <SaveOrLeave save={words.save} leave={words.leave} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.newTitle, when: words.newLead, seen: { rows: 'broker_role' as const }, children },
      parents: [{ href: address, word: words.title }],
    },
    form.status,
  )
}

/** Where somebody tells a coordinator that they are alone with it, or that the role is unclear. */
export function tellPage(
  visit: Visit,
  { coordinators, again }: { coordinators: Named; again?: Again | undefined },
) {
  const { language } = visit
  const words = roleWords[language]
  const only = coordinators.length === 1 ? coordinators[0]?.id : undefined
  const form = fill(language, tellForm, { again, first: only ? { to: only } : {} })
  const children = (
    <>
      <ErrorSummary {...form} />
      {coordinators.length === 0 && <p>{words.nobody}</p>}
      <FormOf form={form} to={`${address}/sig`}>
        <OneOf
          form={form}
          name="what"
          label={words.what}
          options={whats.map((value) => ({ value, label: words.whats[value] }))}
        />
        <Choice
          form={form}
          name="to"
          label={words.to}
          none={words.choose}
          options={coordinators.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={4} />
        <SaveOrLeave save={words.send} leave={words.leave} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.tellTitle, when: words.tellLead, children },
      seen:
        coordinators.length > 0
          ? { rows: 'broker_told', with: coordinators.map(({ name }) => name) }
          : 'meAlone',
      parents: [{ href: address, word: words.title }],
    },
    form.status,
  )
}

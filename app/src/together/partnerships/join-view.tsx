import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Invited } from './codes.ts'
import { codeTyped, newPartnership } from './form.ts'
import { messages } from './messages.ts'
import type { Partnership } from './partnerships.ts'

/** Where a partnership is begun. */
export function beginPage(visit: Visit, again?: Again) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, newPartnership, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/faelles/nyt">
        <Text form={form} name="name" label={words.name} hint={words.nameHint} />
        <p class="small">{words.sameMachine}</p>
        <SaveOrLeave save={words.beginSave} leave={words.stopped} to="/faelles" />
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.beginTitle, when: words.beginLead, seen: { rows: 'partnership_member' }, children },
    form.status,
  )
}

/** Where the code of another municipality is typed. */
export function codePage(visit: Visit, again?: Again) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, codeTyped, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/faelles/kode">
        <Text form={form} name="code" label={words.code} hint={words.codeHint} short />
        <SaveOrLeave save={words.codeSave} leave={words.stopped} to="/faelles" />
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.codeTitle, when: words.codeLead, seen: 'meAlone', children },
    form.status,
  )
}

/** What a code invites to, and where one says yes for one's municipality. */
export function yesPage(visit: Visit, { code, invited }: { code: string; invited: Invited }) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      <h2>{words.inIt}</h2>
      <ul class="plain">
        {invited.members.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      <h2>{words.yesMeans}</h2>
      <ul>
        {words.yesWhat.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
      <form method="post" action={`/faelles/kode/${code}/ja`} class="row">
        <input type="hidden" name="partnership" value={invited.partnershipId} />
        <button class="button do">{words.yes}</button>
        <a href="/faelles">{words.stopped}</a>
      </form>
    </>
  )
  return answer(visit, {
    ...{ title: words.yesTitle(invited.name), seen: 'meAlone', children },
    when: words.yesLead(invited.invitedBy, longDate(language, invited.until)),
    parents: [{ href: '/faelles/kode', word: words.codeTitle }],
  })
}

/** What leaving means, and where it is done. */
export function leavePage(visit: Visit, { id, name }: Partnership) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      <ul>
        {words.leaveWhat.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
      <form method="post" action={`/faelles/${id}/forlad`} class="row">
        <button class="button do">{words.leaveNow}</button>
        <a href={`/faelles/${id}`}>{words.stay}</a>
      </form>
    </>
  )
  return answer(visit, {
    ...{
      title: words.leaveTitle(name),
      when: words.leaveLead,
      seen: { rows: 'partnership_member' },
      children,
    },
    parents: [{ href: `/faelles/${id}`, word: name }],
  })
}

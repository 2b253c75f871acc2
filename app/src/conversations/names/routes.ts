import { recordAccess } from '../../shared/request/audit.ts'
import { Invalid } from '../../shared/request/errors.ts'
import type { Sql } from '@lydhoer/database'
import { whoConverse } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { type Again, guarded, idOf, type Route, type Visit } from '../../shared/request/route.ts'
import { aloneWith } from '../talk/transcript/alone-with.ts'
import { alsoTakeOut } from './also.ts'
import { namesForm, pressed } from './form.ts'
import { problems, receipts } from './messages.ts'
import { confirmNames, keepDecisions, namesToCheck, thoseOf, type NamesToCheck } from './queries.ts'
import { rolesOf, standInsOf } from './said.ts'
import { groups } from './groups.ts'
import { namesPage } from './view.tsx'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/navne',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'checkedNames',
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/navne',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'checkedNames',
    form: namesForm,
    handler: async (visit, sql, { act, also, kind, sameAs, at, take, right, ...fields }) => {
      const id = idOf(visit)
      const { services, me } = visit
      await aloneWith(sql, id)
      const names = await namesToCheck(sql, services, me, id)
      if (names.transcript.confirmed) return redirectWith(visit, `/samtaler/${id}`, { says: receipts.out })
      const { what, of } = pressed(act)
      if (what === 'confirm' && names.other && !right)
        throw new Invalid([{ field: 'right', what: problems.rightFile }])
      await keepDecisions(sql, names, {
        taken: takenBy(names, { what, of, take }),
        standIns: standInsOf(names, fields),
        roles: rolesOf(names, fields),
        areRight: what === 'sure' ? thoseOf(names, 0) : what === 'yes' ? groupOf(names, of[0]) : new Set(),
      })
      const word = what === 'word' ? wordAt(names, of.map(Number)) : also
      if (word.trim()) {
        const now = await namesToCheck(sql, services, me, id)
        const found = await alsoTakeOut(sql, me, now, { piece: word, kind, sameAs })
        if (found === 0) throw new Invalid([{ field: 'also', what: problems.alsoNone }])
      }
      if (what === 'confirm') {
        await confirmNames(sql, services, me, id)
        return redirectWith(visit, `/samtaler/${id}`, { says: receipts.out })
      }
      const to = `/samtaler/${id}/navne${whereTo(names, what, of, at)}`
      // Pressed name by name, the page says itself what was decided of each.
      return what === 'save' ? redirectWith(visit, to, { says: receipts.saved }) : visit.c.redirect(to, 303)
    },
    again: show,
  }),
]

/** The page shows the text as it is before the names are out; afterwards it shows none. */
async function show(visit: Visit, sql: Sql, again?: Again) {
  const names = await namesToCheck(sql, visit.services, visit.me, idOf(visit))
  const { citizenId, conversationId, transcript } = names
  if (!transcript.confirmed)
    await recordAccess(sql, visit, { citizenId, conversationId, purpose: 'ownReflection' })
  const open = /^\d{1,6}$/.exec(visit.c.req.query('tur') ?? '')?.[0]
  const shown = { open: open === undefined ? null : Number(open) }
  return namesPage(visit, names, again ? { ...shown, again } : shown)
}

/** All of one name go out, or stay, with one press; and so do all the words that are hardly names stay. */
function takenBy(names: NamesToCheck, { what, of, take }: { what: string; of: string[]; take: string[] }) {
  const one = groupOf(names, of[0])
  if (what === 'yes') return new Set([...take, ...one])
  const stay = what === 'no' ? one : what === 'unlikely' ? thoseOf(names, 2) : new Set<string>()
  return new Set(take.filter((id) => !stay.has(id)))
}

const groupOf = (names: NamesToCheck, id: string | undefined): Set<string> =>
  new Set(
    groups(names.mentions)
      .find((group) => group.id === id)
      ?.mentions.map((mention) => mention.id),
  )

/** The word that was pressed. */
function wordAt({ transcript }: NamesToCheck, [turn, from, to]: number[]): string {
  return transcript.conversation.turns.find(({ number }) => number === turn)?.text.slice(from, to) ?? ''
}

/** Back to the turn that one was at, or on to the next name that nobody has said anything of. */
function whereTo(names: NamesToCheck, what: string, [first = '']: string[], at: string): string {
  if (what === 'open' || what === 'word') return `?tur=${first}#t${first}`
  if (['yes', 'no', 'sure', 'unlikely'].includes(what)) return '#names'
  return at === '' ? '' : `#t${at}`
}

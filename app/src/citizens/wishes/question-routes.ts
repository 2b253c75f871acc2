import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import { sendsOn, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { questionsAddress } from './addresses.ts'
import { askingColleagues, wording } from './form.ts'
import { problems, receipts } from './messages.ts'
import { askPage, questionPage, questionsPage } from './question-view.tsx'
import {
  answerQuestion,
  askColleagues,
  departmentsOf,
  knownBy,
  questionHere,
  questionsHere,
  takeBackAnswer,
  takeBackQuestion,
} from './questions.ts'
import { sideHere, wishHere, workersSide } from './side.ts'

const { path, one, all, reads } = workersSide
const ask = `${path}/:wish/spoerg`

/** Whoever works with the citizen asks their colleagues about a hard wish. */
export const askRoutes: Route[] = [
  guarded({ method: 'GET', path: ask, ...one(200), reads, handler: (visit, sql) => showAsk(visit, sql) }),
  guarded({
    ...{ method: 'POST', path: ask, ...one(303), reads, form: askingColleagues, again: showAsk },
    handler: async (visit, sql, { words, asked, submissionId }) => {
      const { me, services } = visit
      const { side, wish, at } = await wishHere(visit, sql, false)
      const [departmentId] = departmentsOf(me)
      if (departmentId === undefined) throw new Invalid([{ field: 'words', what: problems.noDepartment }])
      // Whoever sends it again as it was means it.
      const names = asked === words ? [] : knownBy(words, [side.citizen.name, me.displayName])
      if (names.length > 0) throw new Invalid([{ field: 'words', what: problems.namesThere(names) }])
      const then = { me, masterKey: services.masterKey, now: services.now() }
      await askColleagues(sql, then, wish, { words, departmentId, submissionId })
      return redirectWith(visit, at, { says: receipts.asked })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${path}/spoergsmaal/:question/tilbage`, ...all(303), reads: sendsOn },
    handler: async (visit, sql) => {
      const { citizen, page } = await sideHere(visit, sql, false)
      await takeBackQuestion(sql, citizen.id, param(visit, 'question'))
      return redirectWith(visit, page, { says: receipts.questionBack })
    },
  }),
]

const guard = whoWorkWithCitizens
const nobodys: Reads = { nothing: 'What a colleague asks with names taken out, without whose wish it is' }
const its = `${questionsAddress}/:id`
const inTheDepartment = (status: number) =>
  ({
    guard,
    gets: { caseworker: status, colleague: status, companyConsultant: status, others: 404 },
  }) as const

/** Colleagues in the department read what is asked, and answer. */
export const questionRoutes: Route[] = [
  guarded({
    ...{ method: 'GET', path: questionsAddress, guard, gets: 200, reads: nobodys },
    handler: async (visit, sql) => questionsPage(visit, await questionsHere(sql, visit.services, visit.me)),
  }),
  guarded({
    ...{ method: 'GET', path: its, ...inTheDepartment(200), reads: nobodys },
    handler: (visit, sql) => showQuestion(visit, sql),
  }),
  guarded({
    ...{
      method: 'POST',
      path: its,
      ...inTheDepartment(303),
      reads: nobodys,
      form: wording,
      again: showQuestion,
    },
    handler: async (visit, sql, said) => {
      const { me, services } = visit
      const then = { me, masterKey: services.masterKey, now: services.now() }
      await answerQuestion(sql, then, idOf(visit), said)
      return redirectWith(visit, `${questionsAddress}/${idOf(visit)}`, { says: receipts.ideaGiven })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${questionsAddress}/svar/:answer/tilbage`, guard, gets: 303, reads: nobodys },
    handler: async (visit, sql) => {
      await takeBackAnswer(sql, visit.me, param(visit, 'answer'))
      return redirectWith(visit, questionsAddress, { says: receipts.ideaBack })
    },
  }),
]

async function showAsk(visit: Visit, sql: Sql, again?: Again) {
  return askPage(visit, { ...(await wishHere(visit, sql)), again })
}

async function showQuestion(visit: Visit, sql: Sql, again?: Again) {
  return questionPage(visit, await questionHere(sql, visit.services, visit.me, idOf(visit)), again)
}

import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { writeChange } from './changes.ts'
import { changeCriterion, setCriterion } from './criteria.ts'
import {
  asksInFjordby,
  criteriaOfFjordby,
  draftOfFjordby,
  materialOfFjordby,
  seemsInFjordby,
} from './demo-letters.ts'
import { answerDraft, sendDraft } from './drafts.ts'
import { beginEvaluation } from './evaluations.ts'
import { hang } from './evidence.ts'
import { halfOf } from './halves.ts'
import { addMaterial } from './material.ts'
import { invite } from './people.ts'
import { keyOfGroup } from './sealed.ts'

/** The evaluation of Fjordby's letters, under way: a researcher who was not part of the work and a mentor from outside follow it with the coordinator. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const day = (ago: number) => addDay(services.now(), -ago)
  const [me, dorthe, samir] = [await person('naja'), await person('dorthe'), await person('samir')]
  const evaluationId = id('evaluation letters')
  await services.database.as(me, async (sql) => {
    const time = { fromDay: day(640), toDay: day(0) }
    await beginEvaluation(sql, services, me, { id: evaluationId, ...asksInFjordby, ...time })
    for (const { personId } of [dorthe, samir]) await invite(sql, me, evaluationId, personId)
  })
  await lain('evaluation', [evaluationId], 75)
  for (const { key, by, ago, anew, ...said } of criteriaOfFjordby) {
    const who = await person(by)
    const criterionId = id(`evaluation criterion ${key}`)
    await services.database.as(who, (sql) =>
      setCriterion(sql, services, who, evaluationId, { id: criterionId, ...said, fromDay: day(ago) }),
    )
    await lain('evaluation_criterion', [criterionId], ago)
    if (!anew) continue
    const of = { id: id(`evaluation criterion ${key} anew`), evaluationId, criterionId }
    const { ago: since, ...changed } = anew
    const version = { ...said, ...changed, number: 2, stands: true, fromDay: day(since) }
    await services.database.as(who, (sql) => changeCriterion(sql, services, who, of, version))
    await lain('evaluation_criterion', [of.id], since)
  }
  await services.database.as(dorthe, async (sql) => {
    const key = await keyOfGroup(sql, services, dorthe, evaluationId)
    for (const [nth, { ago, ...row }] of materialOfFjordby.entries())
      await addMaterial(sql, dorthe, key, evaluationId, {
        ...{ id: id(`evaluation material ${nth}`), ...row, half: halfOf(day(ago)), countedOn: null },
      })
  })
  for (const [nth, { key: name, by, beside, ...said }] of seemsInFjordby.entries()) {
    const who = await person(by)
    const changeId = id(`evaluation change ${name}`)
    await services.database.as(who, async (sql) => {
      const key = await keyOfGroup(sql, services, who, evaluationId)
      await writeChange(sql, who, key, evaluationId, { id: changeId, ...said })
      for (const [at, { links, ...one }] of beside.entries())
        await hang(
          sql,
          who,
          key,
          { evaluationId, changeId },
          {
            ...{ id: id(`evaluation evidence ${name} ${at}`), ...one },
            href: links ? `${links.under}/${id(links.to)}` : null,
          },
        )
    })
    await lain('evaluation_change', [changeId], 40 - nth)
  }
  const { of, words, kinds, answer } = draftOfFjordby
  const draftId = id('evaluation draft')
  await services.database.as(dorthe, (sql) =>
    sendDraft(sql, services, dorthe, evaluationId, {
      ...{ id: draftId, changeId: id(`evaluation change ${of}`), words, kinds },
    }),
  )
  const poul = await person('poul')
  await services.database.as(poul, (sql) =>
    answerDraft(sql, services, poul, { evaluationId, draftId }, answer),
  )
}

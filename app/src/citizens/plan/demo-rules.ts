import { sql as sqlTag } from 'kysely'
import type { DemoTown } from '../../shared/testing/demo.ts'

/** A rule as Fjordby has written it down. It is an example: what holds, and from when, is for each municipality to write. */
const rules = [
  {
    code: 'hours225',
    validFrom: '2016-10-01',
    name: { da: 'Reglen om 225 timer', en: 'The rule of 225 hours' },
    says: {
      da: 'Den, der får kontanthjælp, skal som regel have 225 timers arbejde på et år. Ellers bliver hjælpen sat ned. Er man for syg til det, kan kommunen sige, at man er fri for reglen. Det er et eksempel: Kommunen skriver selv de regler, der gælder nu.',
      en: 'Whoever receives cash benefit must as a rule have 225 hours of work in a year. Otherwise the benefit is lowered. Whoever is too ill for that can be spared the rule by the municipality. It is an example: the municipality itself writes the rules that hold now.',
    },
  },
] as const

const kept = [
  {
    kind: 'plan',
    months: 60,
    because: {
      da: 'Så længe kan du få brug for at se, hvad I aftalte.',
      en: 'For so long you may need to see what you agreed on.',
    },
  },
  {
    kind: 'meeting',
    months: 60,
    because: {
      da: 'Så længe kan du få brug for at se, hvad I aftalte.',
      en: 'For so long you may need to see what you agreed on.',
    },
  },
  {
    kind: 'agenda',
    months: 24,
    because: {
      da: 'Så længe kan I følge, hvad der kom ud af det.',
      en: 'For so long you can follow what came of it.',
    },
  },
  {
    kind: 'waiting',
    months: 60,
    because: {
      da: 'Så længe kan vi lære, hvor lang tid det tager.',
      en: 'For so long we can learn how long it takes.',
    },
  },
  {
    kind: 'letter',
    months: 36,
    because: {
      da: 'Så længe kan du få brug for at finde et brev igen.',
      en: 'For so long you may need to find a letter again.',
    },
  },
  {
    kind: 'complaint',
    months: 60,
    because: {
      da: 'Så længe kan du få brug for at se, hvad der blev svaret.',
      en: 'For so long you may need to see what was answered.',
    },
  },
] as const

/** The rules of Fjordby, written by its coordinator. @returns their ids, by code */
export async function demoRules({ services, person, id }: DemoTown): Promise<ReadonlyMap<string, string>> {
  const coordinator = await person('naja')
  await services.database.as(coordinator, async (sql) => {
    await sqlTag`select set_config('lydhoer.at_keys', 'on', true)`.execute(sql)
    await sql
      .insertInto('plan_rule')
      .values(
        rules.map(({ code, validFrom, name, says }) => ({
          municipality_id: coordinator.municipalityId,
          id: id(`plan rule ${code}`),
          code,
          valid_from: validFrom,
          name_da: name.da,
          name_en: name.en,
          says_da: says.da,
          says_en: says.en,
        })),
      )
      .onConflict((on) => on.doNothing())
      .execute()
    await sql
      .insertInto('retention_rule')
      .values(
        kept.map(({ kind, months, because }) => ({
          municipality_id: coordinator.municipalityId,
          kind,
          valid_from: '2026-01-01',
          months,
          because_da: because.da,
          because_en: because.en,
        })),
      )
      .onConflict((on) => on.doNothing())
      .execute()
  })
  return new Map(rules.map(({ code }) => [code, id(`plan rule ${code}`)]))
}

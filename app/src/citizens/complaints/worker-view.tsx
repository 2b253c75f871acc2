import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import type { Complaint } from './complaints.ts'
import { Dialogue, TheWords } from './dialogue.tsx'
import { takenDown } from './form.ts'
import { cameNames, cames, kindNames, kinds } from './kinds.ts'
import { leaderName, type Leader } from '../matter/leaders.ts'
import { says } from './leader-one-view.tsx'
import { messages } from './messages.ts'
import { workerMessages } from './worker-messages.ts'

interface WorkersPage {
  citizen: Citizen
  shown: readonly Complaint[]
  leaders: readonly Leader[]
  again?: Again | undefined
}

/** For whoever works with the citizen: what the citizen has shown them, and taking down what they say. */
export function workersPage(visit: Visit, { citizen, shown, leaders, again }: WorkersPage) {
  const { language, services } = visit
  const words = { ...messages[language], ...workerMessages[language] }
  const name = citizen.firstName
  const form = fill(language, takenDown(services.now()), {
    again,
    first: { receivedOn: today(services.now()), to: leaders[0]?.id ?? '' },
  })
  return answer(
    visit,
    {
      title: words.workerTitle(citizen.name),
      when: words.workerLead(name),
      seen: { rows: 'complaint', with: [name], openFor: [words.thoseWhoWork] },
      parents: parentsOf(citizen),
      children: (
        <>
          <PagesOf visit={visit} citizen={citizen} />
          <ErrorSummary {...form} />
          <section class="part">
            <h2>{words.shown(name)}</h2>
            {shown.length === 0 && <p>{words.shownNone(name)}</p>}
            <ul class="list">
              {shown.map((one) => (
                <li>
                  <a class="title" href={`/borgere/${citizen.id}/klage/${one.id}`}>
                    {words.line(longDate(language, one.receivedOn), kindNames[one.kind][language])}
                  </a>
                  <p class="small">{words.leadersAnswer(one.to)}</p>
                </li>
              ))}
            </ul>
          </section>
          <section class="part">
            <h2>{words.takeDown}</h2>
            {leaders.length === 0 ? (
              <p>{words.noLeader}</p>
            ) : (
              <>
                <p>{words.takenDown(name)}</p>
                <FormOf form={form} to={`/borgere/${citizen.id}/klage`}>
                  <OneOf
                    form={form}
                    name="came"
                    label={words.cameHow}
                    options={cames.map((one) => ({ value: one, label: cameNames[one][language] }))}
                  />
                  <Day form={form} name="receivedOn" label={words.receivedOn} />
                  <OneOf
                    form={form}
                    name="kind"
                    label={words.kind}
                    options={kinds.map((one) => ({ value: one, label: kindNames[one][language] }))}
                  />
                  <OneOf
                    form={form}
                    name="to"
                    label={words.to}
                    options={leaders.map((one) => ({ value: one.id, label: leaderName(language, one) }))}
                  />
                  <LongText form={form} name="words" label={words.words(name)} rows={6} />
                  <button class="button do">{words.takeDownSend}</button>
                </FormOf>
              </>
            )}
          </section>
        </>
      ),
    },
    form.status,
  )
}

/** One that the citizen has shown to those who work with them: to be read, and nothing else. */
export function shownPage(visit: Visit, { citizen, complaint }: { citizen: Citizen; complaint: Complaint }) {
  const { language } = visit
  const words = { ...messages[language], ...workerMessages[language] }
  const name = citizen.firstName
  return answer(visit, {
    title: words.shownTitle(citizen.name, longDate(language, complaint.receivedOn)),
    when: words.leadersAnswer(complaint.to),
    seen: { rows: 'complaint', with: [name], openFor: [complaint.to, words.thoseWhoWork] },
    parents: [...parentsOf(citizen), { href: `/borgere/${citizen.id}/klage`, word: words.workerWord }],
    children: (
      <>
        <PagesOf visit={visit} citizen={citizen} />
        <TheWords
          language={language}
          complaint={complaint}
          title={complaint.came === 'page' ? words.wrote(name) : words.wroteDown(name)}
        />
        <Dialogue language={language} steps={complaint.steps} says={(step) => says(visit, complaint, step)} />
      </>
    ),
  })
}

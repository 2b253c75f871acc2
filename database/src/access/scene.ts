// One scene in two municipalities, rich enough that every policy has something to show and something to hide.
import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { onDuty } from '../on-duty.ts'
import { people, type FreshDatabase, type Municipality } from '../testing.ts'
import { insert } from './insert.ts'
import { places } from './places.ts'
import type { Scene, Talk, Town } from './town.ts'

const hex = (text: string) => `\\x${Buffer.from(text).toString('hex')}`
const sha256 = (text: string) => createHash('sha256').update(text).digest()

/** Sets the scene in an empty database. */
export async function setScene(fresh: FreshDatabase): Promise<Scene> {
  const { fjordby, nabo } = await people(fresh)
  return onDuty(fresh.ownerUrl, 'setUp', async (client) => ({
    fjordby: await furnish(client, fjordby, 'fjordby'),
    nabo: await furnish(client, nabo, 'nabo'),
  }))
}

async function furnish(client: pg.Client, m: Municipality, name: string): Promise<Town> {
  const at = { municipality_id: m.id }
  const talk = (owner_id: string, citizen_id: string): Talk => ({ id: randomUUID(), owner_id, citizen_id })
  const town: Town = {
    ...m,
    open: talk(m.caseworker, m.citizenA),
    raw: talk(m.caseworker, m.citizenB),
    theirs: talk(m.otherDepartment, m.citizenB),
    refused: talk(m.caseworker, m.citizenA),
    shared: randomUUID(),
    unshared: randomUUID(),
    shareWithColleague: randomUUID(),
    shareWithResearcher: randomUUID(),
    shareWithBroker: randomUUID(),
    ear: randomUUID(),
    ownCode: randomUUID(),
    dataSet: randomUUID(),
    study: randomUUID(),
    group: randomUUID(),
    tokenOfCaseworker: sha256(`token of ${name}`),
  }
  const { open, raw, theirs, refused } = town
  const all = [open, raw, theirs, refused]
  const of = (t: Talk) => ({ ...at, conversation_id: t.id, owner_id: t.owner_id, citizen_id: t.citizen_id })

  await insert(client, 'person_identity', [
    { ...at, issuer: 'https://idp', subject: `caseworker-${name}`, person_id: m.caseworker },
  ])
  await insert(client, 'citizen_cpr', [
    { ...at, citizen_id: m.citizenA, cpr_sealed: hex('sealed'), cpr_hash: hexOf(sha256(`a ${name}`)) },
    { ...at, citizen_id: m.citizenB, cpr_sealed: hex('sealed'), cpr_hash: hexOf(sha256(`b ${name}`)) },
  ])
  await insert(client, 'sign_in_session', [
    session(at, m.caseworker, town.tokenOfCaseworker, '2999-01-01'),
    session(at, m.colleague, sha256(`other ${name}`), '2999-01-01'),
    session(at, m.teamLead, sha256(`old ${name}`), '2020-01-01'),
  ])
  await insert(
    client,
    'conversation',
    all.map((t) => ({
      ...at,
      ...t,
      department_id: t === theirs ? m.youth : m.work,
      kind: 'firstMeeting',
      held_on: '2026-11-02',
      submission_id: randomUUID(),
    })),
  )
  const consent = (t: Talk, purpose: string, state = 'given', ends_on: string | null = null) => ({
    ...of(t),
    purpose,
    state,
    given_how: 'spoken',
    given_on: '2026-11-02',
    ends_on,
  })
  await insert(client, 'consent', [
    consent(open, 'ownReflection'),
    consent(open, 'colleagues', 'given', '2999-12-31'),
    consent(open, 'research'),
    consent(open, 'teaching', 'refused'),
    consent(open, 'quote'),
    consent(raw, 'ownReflection'),
    consent(raw, 'colleagues'),
    consent(theirs, 'ownReflection'),
    consent(refused, 'ownReflection', 'refused'),
  ])
  await insert(client, 'consent_receipt', [
    { ...at, citizen_id: m.citizenA, purpose: 'colleagues', how: 'withdrawn', erased: '{"turns": 3}' },
  ])
  const withWords = [open, raw, theirs]
  await insert(
    client,
    'conversation_key',
    withWords.map((t) => ({ ...of(t), wrapped_key: hex('key') })),
  )
  await insert(
    client,
    'transcript',
    withWords.map((t) => ({
      ...of(t),
      format: 'chat',
      confirmed_at: t === raw ? null : '2026-11-03',
      confirmed_by: t === raw ? null : t.owner_id,
    })),
  )
  for (const t of withWords) {
    const speaker = (code: string, role: string) => ({
      ...at,
      conversation_id: t.id,
      code,
      role,
      label_sealed: hex(code),
    })
    await insert(client, 'speaker', [
      speaker('B', 'citizen'),
      speaker('M', 'worker'),
      speaker('L', 'companion'),
    ])
    // Ten turns: citizen and worker in turn, and a companion who speaks once, in turn 9.
    const turns = Array.from({ length: 10 }, (_, at) => at + 1)
    await insert(
      client,
      'turn',
      turns.map((number) => ({
        ...at,
        conversation_id: t.id,
        number,
        speaker_code: number === 9 ? 'L' : number % 2 ? 'B' : 'M',
        body_sealed: hex(`turn ${number}`),
      })),
    )
    await insert(
      client,
      'turn_index',
      turns.map((number) => ({
        ...at,
        conversation_id: t.id,
        number,
        version: 1,
        hashes: `{${number},-1}`,
      })),
    )
  }
  await insert(
    client,
    'recording',
    [open, raw].map((t) => ({ ...of(t), object_id: t.id, mime: 'audio/flac', bytes: 1000, state: 'ready' })),
  )
  await insert(
    client,
    'recording_key',
    [open, raw].map((t) => ({ ...at, conversation_id: t.id, wrapped_key: hex('key') })),
  )
  await insert(client, 'proposed_times', [{ ...at, conversation_id: open.id, body_sealed: hex('times') }])
  await insert(client, 'transcript_draft', [{ ...of(open), wrapped_key: hex('key of the draft') }])
  await insert(
    client,
    'turn_draft',
    [1, 2].map((number) => ({
      ...at,
      conversation_id: open.id,
      id: randomUUID(),
      place: `${number}`,
      speaker_code: 'B',
      body_sealed: hex(`turn ${number}, corrected`),
      origins: `{${number}}`,
      revision: 0,
    })),
  )
  await insert(client, 'name_mention', [
    {
      ...at,
      conversation_id: raw.id,
      owner_id: raw.owner_id,
      turn_number: 2,
      from_char: 0,
      to_char: 5,
      kind: 'person',
      stand_in_sealed: hex('stand-in'),
    },
  ])
  await shareAndNotice(client, town)
  await bringRegister(client, town)
  const gone = (person_id: string, thing: string, until: string, shared_by: string | null) => ({
    ...{ ...at, person_id, thing, until, shared_by, why: 'withdrawn', of_day: '2026-11-02' },
    address: hexOf(sha256(randomUUID())),
  })
  await insert(client, 'gone_notice', [
    gone(m.caseworker, 'conversation', '2999-01-01', null),
    gone(m.caseworker, 'conversation', '2020-01-01', null),
    gone(m.colleague, 'passage', '2999-01-01', m.caseworker),
    gone(m.citizenA, 'conversation', '2999-01-01', null),
  ])
  await makeKeys(client, town)
  for (const place of places) await place.rows(client, town)
  await insert(client, 'erased_object', [{ ...at, object_id: randomUUID() }])
  await insert(client, 'withdrawal', [
    { ...at, fingerprint: `\\x${createHash('sha256').update(town.id).digest('hex')}` },
  ])
  return town
}

async function shareAndNotice(client: pg.Client, town: Town): Promise<void> {
  const { open } = town
  const at = { municipality_id: town.id }
  const of = { ...at, conversation_id: open.id, owner_id: open.owner_id }
  const both = { ...of, citizen_id: open.citizen_id }
  await insert(client, 'passage', [
    { ...both, id: town.shared, from_turn: 3, to_turn: 5 },
    { ...both, id: town.unshared, from_turn: 7, to_turn: 9 },
  ])
  await insert(client, 'ear_session', [
    { ...of, id: town.ear, passage_id: town.shared, facilitator_id: town.knowledgeBroker },
  ])
  const share = (
    id: string,
    with_person_id: string,
    purpose: string,
    ear: string | null,
    with_sound: boolean,
  ) => ({
    ...both,
    id,
    passage_id: town.shared,
    with_person_id,
    purpose,
    with_sound,
    until: '2999-01-01',
    ear_session_id: ear,
  })
  await insert(client, 'passage_share', [
    share(town.shareWithColleague, town.colleague, 'colleagues', town.ear, false),
    share(town.shareWithBroker, town.knowledgeBroker, 'colleagues', null, true),
    share(town.shareWithResearcher, town.researcher, 'research', null, true),
  ])
  await insert(client, 'ear_session_participant', [
    { ...at, ear_session_id: town.ear, person_id: town.colleague },
    { ...at, ear_session_id: town.ear, person_id: town.caseworker },
  ])
  const noticing = (author_id: string, shared_at: string | null, passage_id: string | null) => ({
    ...of,
    passage_id,
    author_id,
    from_turn: 3,
    to_turn: 4,
    body_sealed: hex('noticed'),
    shared_at,
    submission_id: randomUUID(),
  })
  await insert(client, 'noticing', [
    noticing(town.caseworker, null, null),
    noticing(town.caseworker, '2026-11-04', town.shared),
    noticing(town.colleague, null, town.shared),
    noticing(town.colleague, '2026-11-04', town.shared),
    noticing(town.caseworker, '2026-11-04', town.unshared),
  ])
  const code = (author_id: string, shared_at: string | null, passage_id: string | null) => ({
    ...of,
    passage_id,
    author_id,
    concept: 'graspOpportunity',
    answer: true,
    from_turn: 3,
    to_turn: 4,
    shared_at,
    submission_id: randomUUID(),
  })
  await insert(client, 'code', [
    {
      ...at,
      id: town.ownCode,
      made_by: town.colleague,
      body_sealed: hex('Haven'),
      submission_id: randomUUID(),
    },
  ])
  await insert(client, 'coded_span', [
    code(town.caseworker, null, null),
    code(town.caseworker, '2026-11-04', town.shared),
    code(town.colleague, null, town.shared),
    code(town.colleague, '2026-11-04', town.shared),
    code(town.caseworker, '2026-11-04', town.unshared),
  ])
  const entry = randomUUID()
  await insert(client, 'access_log', [
    {
      ...at,
      id: entry,
      citizen_id: town.citizenA,
      purpose: 'colleagues',
      what: 'readTurns',
      role: 'caseworker',
    },
  ])
  await insert(client, 'access_log_actor', [{ ...at, access_log_id: entry, person_id: town.colleague }])
}

async function makeKeys(client: pg.Client, town: Town): Promise<void> {
  const at = { municipality_id: town.id }
  const wrapped_key = hex('key')
  const { caseworker, colleague, knowledgeBroker, coordinator, otherColleague } = town
  await insert(
    client,
    'person_key',
    [caseworker, colleague].map((person_id) => ({ ...at, person_id, wrapped_key })),
  )
  await insert(client, 'citizen_key', [{ ...at, citizen_id: town.citizenA, wrapped_key }])
  const [first_id = '', second_id = ''] = [caseworker, colleague].sort()
  await insert(client, 'pair_key', [{ ...at, first_id, second_id, wrapped_key }])
  const group = { ...at, group_id: town.group, made_by: knowledgeBroker }
  await insert(client, 'group_key', [{ ...group, wrapped_key }])
  await insert(client, 'group_member', [
    { ...group, person_id: coordinator, valid_from: '2026-11-01', valid_to: null },
    { ...group, person_id: otherColleague, valid_from: '2026-11-01', valid_to: '2026-11-02' },
  ])
}

async function bringRegister(client: pg.Client, town: Town): Promise<void> {
  const at = { municipality_id: town.id }
  const { dataSet, study, researcher, coordinator } = town
  const set = { ...at, data_set_id: dataSet, owner_id: researcher }
  await insert(client, 'data_set', [
    {
      ...{ ...at, id: dataSet, owner_id: researcher, source: 'fjordby', purpose: 'research' },
      ...{ about_sealed: hex('about'), wrapped_key: hex('key'), people: 100, periods: 52 },
      submission_id: randomUUID(),
    },
  ])
  await insert(client, 'data_set_user', [
    { ...set, person_id: researcher },
    { ...set, person_id: coordinator },
  ])
  await client.query(
    `insert into lydhoer.study (municipality_id, id, data_set_id, owner_id, title_sealed, settings, submission_id)
     values ($1, $2, $3, $4, decode('00', 'hex'), '{}', $2)`,
    [town.id, study, dataSet, researcher],
  )
  await insert(client, 'study_reader', [
    { ...set, study_id: study, person_id: researcher },
    { ...set, study_id: study, person_id: coordinator },
  ])
  await insert(client, 'study_result', [{ ...at, study_id: study, part: 'k4', body_sealed: hex('result') }])
  await insert(client, 'study_type', [
    { ...at, study_id: study, types: 4, number: 1, words_sealed: hex('name') },
  ])
  await insert(client, 'data_set_access', [
    { ...at, data_set_id: dataSet, person_id: coordinator, what: 'figures' },
  ])
}

const hexOf = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

const session = (
  at: { municipality_id: string },
  person_id: string,
  token: Buffer,
  absolute_end: string,
) => ({
  ...at,
  token_hash: hexOf(token),
  person_id,
  absolute_end,
})

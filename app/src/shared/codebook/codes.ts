import { codebook, codeNamed } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { Conflict, NotFound } from '../request/errors.ts'
import type { SignedIn } from '../request/route.ts'
import { bytesOf } from '../sealing/bytes-of.ts'
import { sealJson, unsealJson } from '../sealing/seal.ts'
import type { Services } from '../request/services.ts'
import { municipalityKey } from '../sealing/municipality-key.ts'

type Keys = Pick<Services, 'masterKey'>

/** A code that can be put on talk: one of the house, or one of the municipality's own. */
export interface UsableCode {
  /** The identifier of a code of the house, else the id of the municipality's own. */
  id: string
  own: boolean
  name: Sentence
  definition: Sentence
  /** Of one's own making, so that one may remove it while it is on no talk. */
  mine: boolean
}

/** What is sealed of a code of the municipality's own. */
interface CodeBody {
  name: string
  definition: string
}

/** Codes belong to no conversation. */
const keyOf = (keys: Keys, me: Pick<SignedIn, 'municipalityId'>): Buffer => municipalityKey(keys, me, 'codes')
const context = (id: string) => `code ${id}`

/** A code of the municipality's own as it is read: here, or among other things as JSON. */
export interface SealedCode {
  id: string
  made_by: string
  body_sealed: Buffer | string
}

export const codeColumns = ['code.id', 'code.made_by', 'code.body_sealed'] as const

/** All codes that the visitor may use: the codebook, then the municipality's own in the order in which they were made. */
export async function codesFor(sql: Sql, keys: Keys, me: SignedIn): Promise<UsableCode[]> {
  const own = await sql.selectFrom('code').select(codeColumns).orderBy('created_at').execute()
  return openCodes(keys, me, own)
}

/** The codebook, and those of the municipality's own that were read. */
export function openCodes(keys: Keys, me: SignedIn, own: readonly SealedCode[]): UsableCode[] {
  const key = keyOf(keys, me)
  return [
    ...codebook.map(({ identifier, name, definition }) => ({
      id: identifier,
      own: false,
      name,
      definition,
      mine: false,
    })),
    ...own.map(({ id, made_by, body_sealed }) => {
      const { name, definition } = unsealJson<CodeBody>(key, context(id), bytesOf(body_sealed))
      return {
        id,
        own: true,
        name: { da: name, en: name },
        definition: { da: definition, en: definition },
        mine: made_by === me.personId,
      }
    }),
  ]
}

/**
 * Makes a code of the municipality's own; the same submission twice is one code.
 *
 * @returns its id
 */
export async function makeCode(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  code: CodeBody & { submissionId: string },
): Promise<string> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('code')
    .values({
      municipality_id: me.municipalityId,
      id,
      made_by: me.personId,
      body_sealed: sealJson(keyOf(keys, me), context(id), {
        name: code.name,
        definition: code.definition,
      } satisfies CodeBody),
      submission_id: code.submissionId,
    })
    .onConflict((on) => on.columns(['municipality_id', 'made_by', 'submission_id']).doNothing())
    .execute()
  const { id: kept } = await sql
    .selectFrom('code')
    .select('id')
    .where('made_by', '=', me.personId)
    .where('submission_id', '=', code.submissionId)
    .executeTakeFirstOrThrow()
  return kept
}

/**
 * Removes a code of one's own making.
 *
 * @throws NotFound when it is not, Conflict while it is on some talk or a room has written of it, whoever did.
 */
export async function removeCode(sql: Sql, me: SignedIn, id: string): Promise<void> {
  const removed = await sql
    .deleteFrom('code')
    .where('id', '=', id)
    .where('made_by', '=', me.personId)
    .executeTakeFirst()
    .catch((error: unknown) => {
      const inUse = (error as { code?: unknown }).code === '23503'
      throw inUse
        ? new Conflict({
            da: 'Koden sidder på noget tale, eller et læringsrum har skrevet om den. Den kan først slettes, når det er taget væk.',
            en: 'The code is on some talk, or a learning room has written of it. It can be deleted when that has been taken away.',
          })
        : error
    })
  if (removed.numDeletedRows === 0n) throw new NotFound()
}

/** Where a code stands in the table of marks. */
export function columnsOf(id: string): { concept: string } | { code_id: string } {
  return codeNamed(id) ? { concept: id } : { code_id: id }
}

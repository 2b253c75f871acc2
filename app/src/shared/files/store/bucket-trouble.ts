import type { Sentence } from '@lydhoer/words'
import { aboutBucket as say, type Bucket, type WhyStore } from './messages.ts'
import { StoreUnavailable } from './unavailable.ts'

type Say = (bucket: Bucket) => Sentence

/** What stores say, in Amazon's words, which the others have taken over. */
const byName: Record<string, [WhyStore, Say]> = {
  InvalidAccessKeyId: ['wrong', say.key],
  SignatureDoesNotMatch: ['wrong', say.secret],
  AccessDenied: ['wrong', say.notAllowed],
  Forbidden: ['wrong', say.notAllowed],
  NoSuchBucket: ['wrong', say.bucket],
  InvalidBucketName: ['wrong', say.bucket],
  AuthorizationHeaderMalformed: ['wrong', say.region],
  PermanentRedirect: ['wrong', say.region],
  RequestTimeTooSkewed: ['wrong', say.clock],
  QuotaExceeded: ['full', say.full],
  InsufficientStorage: ['full', say.full],
}

/** What Node says when a certificate is not to be trusted (the error codes of OpenSSL). */
const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ALTNAME/

interface FromStore {
  name?: string
  /** Node's, when nothing came back. */
  code?: string
  $metadata?: { httpStatusCode?: number }
}

/** What Node says when nothing came back, or the answer broke off. */
const isSilence = /^(E[A-Z]+|EAI_AGAIN|ERR_STREAM_PREMATURE_CLOSE)$/

/**
 * What an error of a bucket means to those at the page and to whoever looks after the program; any other is given back as it is.
 *
 * @example bucketTrouble(Object.assign(new Error(), { code: 'ECONNREFUSED' }), settings) // StoreUnavailable, «away»
 */
export function bucketTrouble(error: unknown, bucket: Bucket): unknown {
  const { name = '', code = '', $metadata } = (error ?? {}) as FromStore
  const status = $metadata?.httpStatusCode
  const known = meaning(name, code, status)
  if (!known) return error
  const [why, says] = known
  return new StoreUnavailable(why, says(bucket), error)
}

function meaning(name: string, code: string, status: number | undefined): [WhyStore, Say] | undefined {
  const known = byName[name]
  if (known) return known
  if (isCertificate.test(code)) return ['wrong', say.certificate]
  if (code === 'EPROTO') return ['wrong', say.noTls]
  if (isSilence.test(code) || name === 'TimeoutError') return ['away', say.silent]
  if (status === undefined) return undefined
  if (status === 403) return ['wrong', say.notAllowed]
  if (status === 404) return ['wrong', say.bucket]
  if (status === 507) return ['full', say.full]
  return [status >= 500 || status === 429 ? 'away' : 'wrong', say.other(`${status} ${name}`)]
}

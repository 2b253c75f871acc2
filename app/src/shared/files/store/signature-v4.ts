import { createHash, createHmac } from 'node:crypto'

/**
 * AWS Signature Version 4: how an S3-compatible store knows who asks and that nothing was changed on the way.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
}

export interface Signed {
  method: string
  /** The address with its path already encoded as it is sent. */
  url: URL
  /** Every header given here is signed; `host` and `x-amz-date` are added. */
  headers: Record<string, string>
  /** SHA-256 of the body, in hexadecimal. */
  bodyHash: string
}

const algorithm = 'AWS4-HMAC-SHA256'

/**
 * The headers to send: those given, `x-amz-date` and `authorization`.
 *
 * @param moment the date of the signature; a store refuses one that is a quarter of an hour off.
 */
export function sign(
  request: Signed,
  credentials: Credentials,
  region: string,
  service: string,
  moment: Date,
): Record<string, string> {
  const time = moment.toISOString().replace(/[:-]|\.\d{3}/g, '')
  const day = time.slice(0, 8)
  const scope = `${day}/${region}/${service}/aws4_request`
  const signed = new Map<string, string>()
  for (const [name, value] of Object.entries(request.headers))
    signed.set(name.toLowerCase(), value.trim().replace(/ +/g, ' '))
  signed.set('host', request.url.host)
  signed.set('x-amz-date', time)
  const names = [...signed.keys()].sort()

  const canonical = [
    request.method,
    request.url.pathname,
    canonicalQuery(request.url.searchParams),
    ...names.map((name) => `${name}:${signed.get(name)}`),
    '',
    names.join(';'),
    request.bodyHash,
  ].join('\n')

  const toSign = [algorithm, time, scope, sha256(canonical)].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  )
  const signature = hmac(key, toSign).toString('hex')
  const { accessKeyId } = credentials
  return {
    ...request.headers,
    'x-amz-date': time,
    authorization: `${algorithm} Credential=${accessKeyId}/${scope},SignedHeaders=${names.join(';')},Signature=${signature}`,
  }
}

/** The query as it is signed, and as we send it: encoded by RFC 3986, in the order of the names' bytes. */
export function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
}

/** SHA-256 in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

function hmac(key: string | Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data, 'utf8').digest()
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

import { ObjectMissing, type ObjectStore } from './object-store.ts'
import { checkObjectId, isObjectId, newObjectId } from './object-id.ts'
import { canonicalQuery, sha256, sign, type Credentials } from './signature-v4.ts'

/** A bucket of the municipality's own (MinIO, Ceph, Garage, AWS …), addressed by path. */
export interface S3Settings extends Credentials {
  /** For instance https://s3.fjordby.dk */
  endpoint: string
  region: string
  bucket: string
  /** What every object's name begins with, for instance «sound/». */
  prefix?: string
}

/** S3 takes parts of at least 5 MiB, at most 10,000 of them: 8 MiB reaches 80 GB and is all that is held in memory. */
const partBytes = 8 * 1024 * 1024

/** A store in an S3-compatible bucket, through plain signed requests. */
export function s3Store(settings: S3Settings): ObjectStore {
  const { bucket, region, prefix = '' } = settings
  const base = `${settings.endpoint.replace(/\/$/, '')}/${bucket}`
  const keyOf = (objectId: string) => `/${prefix}${checkObjectId(objectId)}`

  async function ask(
    method: string,
    path: string,
    query: Record<string, string> = {},
    body: Uint8Array<ArrayBuffer> | string | null = null,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const url = new URL(base + path)
    url.search = canonicalQuery(new URLSearchParams(query))
    const bodyHash = sha256(body ?? '')
    const all = sign(
      { method, url, headers: { ...headers, 'x-amz-content-sha256': bodyHash }, bodyHash },
      settings,
      region,
      's3',
      new Date(),
    )
    return await fetch(url, { method, headers: all, body })
  }

  /** For answers of which only the success counts. */
  async function done(what: string, answer: Response): Promise<string> {
    const text = await answer.text()
    if (!answer.ok)
      throw new Error(`the object store did not ${what}: ${answer.status} ${tagged(text, 'Code')}`)
    return text
  }

  async function size(objectId: string): Promise<number | null> {
    const answer = await ask('HEAD', keyOf(objectId))
    await answer.arrayBuffer()
    if (answer.status === 404) return null
    if (!answer.ok) throw new Error(`the object store did not tell a size: ${answer.status}`)
    return Number(answer.headers.get('content-length'))
  }

  async function putInParts(key: string, first: Part, rest: AsyncIterator<Part>): Promise<number> {
    const begun = await done('begin an upload', await ask('POST', key, { uploads: '' }))
    const uploadId = tagged(begun, 'UploadId')
    try {
      const etags: string[] = []
      let bytes = 0
      for (let part: Part | undefined = first; part; part = (await rest.next()).value as Part | undefined) {
        const query = { partNumber: String(etags.length + 1), uploadId }
        const answer = await ask('PUT', key, query, part)
        await done('take a part', answer)
        etags.push(answer.headers.get('etag') ?? '')
        bytes += part.length
      }
      const parts = etags.map(
        (etag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
      )
      const list = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`
      const ended = await done('end an upload', await ask('POST', key, { uploadId }, list))
      // This one answer may say 200 and still carry an error in its body.
      if (ended.includes('<Error>')) throw new Error('the object store did not put the parts together')
      return bytes
    } catch (error) {
      await ask('DELETE', key, { uploadId }).then((answer) => answer.arrayBuffer())
      throw error
    }
  }

  return {
    size,
    exists: async (objectId) => (await size(objectId)) !== null,

    async put(source, objectId = newObjectId()) {
      const key = keyOf(objectId)
      const parts = inParts(source)
      const first = (await parts.next()).value
      if (first?.length === partBytes) return { objectId, bytes: await putInParts(key, first, parts) }
      await done('take an object', await ask('PUT', key, {}, first ?? new Uint8Array(0)))
      return { objectId, bytes: first?.length ?? 0 }
    },

    async *read(objectId, from = 0, to = Number.MAX_SAFE_INTEGER) {
      if (to <= from) return
      const range = to === Number.MAX_SAFE_INTEGER ? `bytes=${from}-` : `bytes=${from}-${to - 1}`
      const answer = await ask('GET', keyOf(objectId), {}, null, { range })
      if (answer.status === 416) return void (await answer.arrayBuffer())
      if (answer.status === 404) {
        await answer.arrayBuffer()
        throw new ObjectMissing('the object is gone')
      }
      if (answer.status !== 206 || !answer.body)
        throw new Error(`the object store did not give a range: ${answer.status}`)
      yield* answer.body
    },

    async delete(objectId) {
      await done('delete', await ask('DELETE', keyOf(objectId)))
    },

    async *list() {
      let after: string | null = null
      do {
        const query: Record<string, string> = { 'list-type': '2', prefix }
        if (after) query['continuation-token'] = after
        const page: string = await done('list', await ask('GET', '/', query))
        for (const [, key] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) {
          const name = (key ?? '').slice(prefix.length)
          if (isObjectId(name)) yield name
        }
        after = tagged(page, 'NextContinuationToken') || null
      } while (after)
    },

    async sweep(untouchedForMs = 0) {
      const begun = await done('list uploads', await ask('GET', '/', { prefix, uploads: '' }))
      let swept = 0
      for (const [, upload = ''] of begun.matchAll(/<Upload>(.*?)<\/Upload>/gs)) {
        if (Date.now() - Date.parse(tagged(upload, 'Initiated')) < untouchedForMs) continue
        const uploadId = tagged(upload, 'UploadId')
        await done('drop an upload', await ask('DELETE', `/${tagged(upload, 'Key')}`, { uploadId }))
        swept++
      }
      return swept
    },
  }
}

type Part = Uint8Array<ArrayBuffer>

/** The stream cut into parts of exactly `partBytes`, the last one shorter. */
async function* inParts(source: AsyncIterable<Uint8Array>): AsyncGenerator<Part, undefined> {
  let part = new Uint8Array(partBytes)
  let filled = 0
  for await (const piece of source)
    for (let at = 0; at < piece.length;) {
      const some = piece.subarray(at, at + partBytes - filled)
      part.set(some, filled)
      filled += some.length
      at += some.length
      if (filled < partBytes) continue
      yield part
      part = new Uint8Array(partBytes)
      filled = 0
    }
  if (filled > 0) yield part.subarray(0, filled)
  return undefined
}

function tagged(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

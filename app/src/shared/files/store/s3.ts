import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  NoSuchKey,
  paginateListObjectsV2,
  S3Client,
  type ListMultipartUploadsCommandOutput,
  type S3ServiceException,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { isLately, ObjectMissing, type ObjectStore } from './object-store.ts'
import { checkObjectId, isObjectId, newObjectId } from './object-id.ts'
import { bucketTrouble } from './bucket-trouble.ts'
import { Counted } from './counted.ts'

/** A bucket of the municipality's own (Ceph, MinIO, Swift, Garage, AWS …), addressed by path. */
export interface S3Settings {
  /** For instance https://s3.fjordby.dk */
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  /** What every object's name begins with, for instance «sound/». */
  prefix?: string
}

/**
 * A part is asked for whole and then given on, so that somebody who listens slowly, or has paused, holds no connection to the
 * store, of which there are only so many.
 */
const readSize = 2 * 1024 * 1024

/**
 * Three tries of so long a silence stay below what a decoder may be silent for, also when it waits for the store once to read
 * and once to write: a slow store is not a damaged recording.
 */
const longestSilenceMs = 9_000
const tries = 3

/**
 * A store in an S3-compatible bucket.
 *
 * @param silenceMs how long it may say nothing before the next try.
 */
export function s3Store(settings: S3Settings, silenceMs = longestSilenceMs): ObjectStore {
  const { bucket: Bucket, prefix: Prefix = '' } = settings
  const client = clientFor(settings, silenceMs)
  const named = (objectId: string) => ({ Bucket, Key: Prefix + checkObjectId(objectId) })

  /** Puts what the store says of itself in our words. */
  async function ask<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw bucketTrouble(error, settings)
    }
  }

  async function size(objectId: string): Promise<number | null> {
    try {
      return (await client.send(new HeadObjectCommand(named(objectId)))).ContentLength ?? 0
    } catch (error) {
      const status = statusOf(error)
      // This answer has no words; a listing has, as when it is the whole bucket that is not there.
      if (status && status < 500) await ask(client.send(new ListObjectsV2Command({ Bucket, MaxKeys: 1 })))
      if (status === 404) return null
      throw bucketTrouble(error, settings)
    }
  }

  /** The bytes [from, to) or fewer; null where the object has ended. */
  async function part(objectId: string, from: number, to: number): Promise<Uint8Array | null> {
    try {
      const range = { Range: `bytes=${from}-${to - 1}` }
      const { Body } = await client.send(new GetObjectCommand({ ...named(objectId), ...range }))
      return (await Body?.transformToByteArray()) ?? null
    } catch (error) {
      if (statusOf(error) === 416) return null
      if (error instanceof NoSuchKey) throw new ObjectMissing('the object is gone')
      throw bucketTrouble(error, settings)
    }
  }

  async function remove(objectId: string): Promise<void> {
    await ask(client.send(new DeleteObjectCommand(named(objectId))))
  }

  return {
    size,
    exists: async (objectId) => (await size(objectId)) !== null,

    async put(source, as) {
      // Some stores keep the parts of what is written over for ever (Swift does), and nobody would find them again.
      if (as !== undefined && (await size(as)) !== null) await remove(as)
      const objectId = as ?? newObjectId()
      const counted = new Counted(source)
      // Five megabytes at a time, the least that a store takes; whatever fails, what was begun is dropped.
      const params = { ...named(objectId), Body: Readable.from(counted) }
      try {
        await new Upload({ client, params, queueSize: 2 }).done()
      } catch (error) {
        throw counted.failed ? counted.failed.error : bucketTrouble(error, settings)
      }
      return { objectId, bytes: counted.bytes }
    },

    async *read(objectId, from = 0, to = Number.MAX_SAFE_INTEGER) {
      for (let at = from; at < to;) {
        const end = Math.min(to, at + readSize)
        const bytes = await part(objectId, at, end)
        if (bytes) yield bytes
        at += bytes?.length ?? 0
        if (at < end) return
      }
    },

    delete: remove,

    async *list() {
      const pages = paginateListObjectsV2({ client }, { Bucket, Prefix })[Symbol.asyncIterator]()
      for (;;) {
        const { done, value } = await ask(pages.next())
        if (done) return
        for (const { Key = '' } of value.Contents ?? []) {
          const name = Key.slice(Prefix.length)
          if (isObjectId(name)) yield name
        }
      }
    },

    async sweep(untouchedForMs = 0) {
      let swept = 0
      let next: { KeyMarker?: string | undefined; UploadIdMarker?: string | undefined } | null = {}
      while (next) {
        const page: ListMultipartUploadsCommandOutput = await ask(
          client.send(new ListMultipartUploadsCommand({ Bucket, Prefix, ...next })),
        )
        for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
          if (isLately(Initiated?.getTime() ?? 0, untouchedForMs)) continue
          await ask(client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })))
          swept++
        }
        next = page.IsTruncated
          ? { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
          : null
      }
      return swept
    },
  }
}

function clientFor(
  { endpoint, region, accessKeyId, secretAccessKey }: S3Settings,
  silenceMs: number,
): S3Client {
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    maxAttempts: tries,
    requestHandler: { connectionTimeout: 3_000, socketTimeout: silenceMs },
    // Amazon's own checksums, and asking before sending, are news to many other stores; what is stored is sealed anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    expectContinueHeader: false,
    // A clock that is hours wrong is to be told and set right; the client's own reckoning would fail once more when it is.
    disableClockSkewCorrection: true,
  })
}

/** The status of an answer; undefined when none came. */
const statusOf = (error: unknown) => (error as Partial<S3ServiceException> | null)?.$metadata?.httpStatusCode

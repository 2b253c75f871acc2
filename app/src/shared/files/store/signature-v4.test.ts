import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256, sign } from './signature-v4.ts'

/**
 * Amazon S3 API Reference, «Signature Calculations for the Authorization Header: Transferring Payload in a Single
 * Chunk», whose four examples give keys, request and signature.
 */
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const moment = new Date('2013-05-24T00:00:00Z')
const address = 'https://examplebucket.s3.amazonaws.com'
const nothing = sha256('')

function signatureOf(
  method: string,
  path: string,
  headers: Record<string, string>,
  bodyHash: string,
): string {
  const sent = sign(
    {
      method,
      url: new URL(address + path),
      headers: { ...headers, 'x-amz-content-sha256': bodyHash },
      bodyHash,
    },
    credentials,
    'us-east-1',
    's3',
    moment,
  )
  return /Signature=([0-9a-f]{64})$/.exec(sent['authorization'] ?? '')?.[1] ?? ''
}

test('reading a range is signed as Amazon’s example', () => {
  assert.equal(
    signatureOf('GET', '/test.txt', { Range: 'bytes=0-9' }, nothing),
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  )
})

test('storing an object is signed as Amazon’s example', () => {
  const headers = { Date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' }
  assert.equal(
    signatureOf('PUT', '/test%24file.text', headers, sha256('Welcome to Amazon S3.')),
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  )
})

test('a query without a value is signed as Amazon’s example', () => {
  assert.equal(
    signatureOf('GET', '/?lifecycle', {}, nothing),
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  )
})

test('listing is signed as Amazon’s example', () => {
  assert.equal(
    signatureOf('GET', '/?max-keys=2&prefix=J', {}, nothing),
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  )
})

test('the smallest request of the general test suite is signed as published', () => {
  // AWS Signature Version 4 test suite, «get-vanilla».
  const sent = sign(
    { method: 'GET', url: new URL('https://example.amazonaws.com/'), headers: {}, bodyHash: nothing },
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
    'us-east-1',
    'service',
    new Date('2015-08-30T12:36:00Z'),
  )
  assert.match(
    sent['authorization'] ?? '',
    /Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31$/,
  )
})

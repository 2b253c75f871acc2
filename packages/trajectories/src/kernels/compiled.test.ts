import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { compileKernels } from '../../assembly/compile.ts'
import { compiled } from './compiled.ts'

test('the kernels that are part of the program are those that their source gives when compiled now', async () => {
  assert.equal(Buffer.from(await compileKernels()).toString('base64'), compiled)
})

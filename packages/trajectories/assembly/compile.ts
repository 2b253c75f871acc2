// Compiles the kernels and writes them as src/kernels/compiled.ts: `node --import tsx assembly/compile.ts`.
import asc from 'assemblyscript/asc'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const parts = ['lcs.ts', 'edit.ts', 'alike.ts', 'hamming.ts', 'medoids.ts']

/** The kernels as WebAssembly, compiled now. Takes about two seconds. */
export async function compileKernels(): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--outFile', 'kernels.wasm']
  const { error, stderr } = await asc.main([...parts, ...options], {
    readFile: (name) => (parts.includes(name) ? readFileSync(join(import.meta.dirname, name), 'utf8') : null),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm' && typeof contents !== 'string') bytes = contents
    },
    listFiles: () => [],
  })
  if (error || !bytes) throw new Error(`The kernels could not be compiled: ${stderr.toString()}`)
  return bytes
}

if (process.argv[1] === import.meta.filename) {
  const base64 = Buffer.from(await compileKernels()).toString('base64')
  writeFileSync(
    join(import.meta.dirname, '..', 'src', 'kernels', 'compiled.ts'),
    `// Written by assembly/compile.ts from the kernels beside it; a test holds the two equal.\nexport const compiled =\n  '${base64}'\n`,
  )
}

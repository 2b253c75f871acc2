import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { build, stop, type Plugin } from 'esbuild'
import { packed, type Packed } from './packed.ts'

/** The browser's files, built at start and kept in memory: nothing stale can be served. */
export interface Assets {
  /** The address of a built file, with its content's hash in the name so that it may be kept for ever. */
  url(name: string): string
  file(hashedName: string): AssetFile | undefined
}

/** A built file, also packed where that makes it smaller. */
export interface AssetFile extends Packed {
  type: string
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const source = join(import.meta.dirname, '..', '..')

/** The browser code of each place: `island.ts` in its folder, named by the folder. */
export const islands: ReadonlyMap<string, string> = new Map(
  globSync('**/island.ts', { cwd: source })
    .sort()
    .map((path) => [basename(dirname(path)), join(source, path)]),
)

/**
 * Bundles islands, style and icon.
 *
 * @throws Error when the browser code does not build.
 */
export async function buildAssets(): Promise<Assets> {
  const built = await build({
    entryPoints: [
      ...Array.from(islands, ([out, path]) => ({ in: path, out })),
      { in: join(import.meta.dirname, 'style', 'style.css'), out: 'style' },
      { in: join(import.meta.dirname, 'style', 'work.css'), out: 'work' },
      { in: join(import.meta.dirname, 'style', 'icon.svg'), out: 'icon' },
    ],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    metafile: true,
    plugins: [designSystem, stylesOfPlaces],
    logLevel: 'silent',
  })
  // The bundler's own process has done its work.
  await stop()
  const files = new Map<string, AssetFile>()
  const addresses = new Map<string, string>()
  for (const output of built.outputFiles) {
    const hashed = basename(output.path)
    const type = types[extname(hashed)] ?? 'application/octet-stream'
    const bytes = new Uint8Array(output.contents)
    files.set(hashed, { type, ...(type.startsWith('font/') ? { bytes } : packed(bytes)) })
    addresses.set(hashed.replace(/-[A-Z0-9]{8}(?=\.)/, ''), `/assets/${hashed}`)
  }
  return {
    url: (name) => addresses.get(name) ?? '/assets/missing',
    file: (hashedName) => files.get(hashedName),
  }
}

/** The public design system hides its CSS from import, and its @font-face rules point at the wrong files. */
const designSystem: Plugin = {
  name: 'design-system',
  setup(bundler) {
    const css = join(findPackageJSON('dkfds', import.meta.url) ?? '', '..', 'dist', 'css', 'dkfds.min.css')
    bundler.onResolve({ filter: /^dkfds$/ }, () => ({ path: css, namespace: 'dkfds' }))
    bundler.onLoad({ filter: /.*/, namespace: 'dkfds' }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/@font-face\s*\{[^}]*\}/g, '')
        .replace(/\/\*# sourceMappingURL.*?\*\//, ''),
      loader: 'css',
    }))
    bundler.onResolve({ filter: /.*/, namespace: 'dkfds' }, ({ path }) => ({ path, external: true }))
  },
}

/**
 * `@import 'places'` is the `place.css` of every place, in the order of their folders; `@import 'work'` is the `work.css` of those that no
 * citizen has a page of, which a citizen's phone need not fetch.
 */
const stylesOfPlaces: Plugin = {
  name: 'styles-of-places',
  setup(bundler) {
    bundler.onResolve({ filter: /^(places|work)$/ }, ({ path }) => ({ path, namespace: 'places' }))
    bundler.onLoad({ filter: /.*/, namespace: 'places' }, ({ path: which }) => ({
      contents: globSync(which === 'work' ? '*/**/work.css' : '**/place.css', {
        cwd: source,
        exclude: ['shared/**'],
      })
        .sort()
        .map((path) => `@import './${path}';`)
        .join('\n'),
      loader: 'css',
      resolveDir: source,
    }))
  },
}

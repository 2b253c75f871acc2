import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { distances, fromCells, type Distances } from '../index.ts'
import { partitionAroundMedoids } from './medoids.ts'
import { quality, silhouettes } from './quality.ts'
import { cutTree, hierarchicalTree, type Linkage } from './tree.ts'

// Results of WeightedCluster 2.0 and of hclust; the folder is named by whoever has it.
const folder = process.env.LYDHOER_REFERENCE ?? ''
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))

function close(found: number, expected: number, what: string) {
  const error = Math.abs(found - expected)
  assert.ok(error <= 1e-9 * Math.max(1, Math.abs(expected)), `${what}: ${found}, expected ${expected}`)
}

if (existsSync(join(folder, 'mvad_clusters_OM_const2_indel1.json'))) {
  describe('grouping equals WeightedCluster', () => {
    const expected = json('mvad_clusters_OM_const2_indel1.json')
    const weights = readFileSync(join(folder, 'mvad.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',')[1]))
    let matrix: Distances
    before(async () => {
      const text = gunzipSync(readFileSync(join(folder, 'mvad_states.csv.gz'))).toString()
      const sequences = fromCells(
        text
          .trim()
          .split('\n')
          .map((line) => line.split(',')),
      )
      matrix = await distances(sequences, { measure: 'om', float64: true })
    })
    const oneBased = (list: number[]) => list.map((place) => place + 1)
    const compare = (found: object, wanted: Record<string, number>) => {
      for (const [name, value] of Object.entries(found))
        close(value as number, wanted[name.toUpperCase().replace('ASWW', 'ASWw').replace('SQ', 'sq')]!, name)
    }

    test('medoids of four groups', () => {
      const { medoids, groups } = partitionAroundMedoids(matrix, 4)
      const wanted = expected.pam_k4_wcKMedoids_npass1
      assert.deepEqual(oneBased(medoids), wanted.medoids)
      assert.deepEqual(oneBased([...groups].map((group) => medoids[group]!)), wanted.clustering)
      compare(quality(matrix, groups), wanted.stats)
    })
    test('silhouettes and quality of a given grouping', () => {
      const groups = expected.pam_k4_cluster.clustering.map((group: number) => group - 1)
      compare(quality(matrix, groups), expected.quality_pam4_cluster)
      silhouettes(matrix, groups).asw.forEach((width, i) =>
        close(width, expected.silhouette_obs_pam4[i], `silhouette ${i}`),
      )
    })
    test('weighted medoids of four groups', () => {
      const { medoids, groups } = partitionAroundMedoids(matrix, 4, { weights })
      assert.deepEqual(oneBased(medoids), expected.pam_k4_wcKMedoids_weighted.medoids)
      compare(quality(matrix, groups, weights), expected.pam_k4_wcKMedoids_weighted.stats)
    })
    const linkages = {
      'ward.D': 'ward',
      'ward.D2': 'ward2',
      average: 'average',
      complete: 'complete',
      single: 'single',
    }
    for (const [name, linkage] of Object.entries(linkages)) {
      test(`tree by ${name}`, () => {
        const tree = hierarchicalTree(matrix, linkage as Linkage)
        tree.heights.forEach((height, i) => close(height, expected.hclust[name].height[i], `height ${i}`))
        // WeightedCluster counts one alone as 1, which the paper does not.
        compare(quality(matrix, cutTree(tree, 4), undefined, { alone: 1 }), expected.hclust[name].quality_k4)
      })
    }
    test('weighted tree by ward.D', () => {
      const tree = hierarchicalTree(matrix, 'ward', weights)
      tree.heights.forEach((height, i) =>
        close(height, expected.hclust['ward.D_weighted'].height[i], `height ${i}`),
      )
    })
  })
}

export * from './model/sequences.ts'
export * from './model/rows.ts'
export * from './read/rows.ts'
export * from './read/table.ts'
export { decimal } from './read/numbers.ts'
export * from './model/costs.ts'
export { reasons, type Reason, type Reasons } from './model/reasons.ts'
export { at, bytesFor, type Distances } from './model/matrix.ts'
export { distances, distancesTo, distancesToEach } from './distances/distances.ts'
export { measureCosts } from './distances/plan.ts'
export { startThreads } from './distances/threads.ts'
export { multichannelDistances, type Channel } from './distances/multichannel.ts'
export * from './distances/options.ts'
export {
  measureParameters,
  measures,
  type MeasureName,
  type MeasureOptions,
  type MeasureParameter,
} from './measures/list.ts'
export { dynamicCosts } from './measures/dhd.ts'
export type { Normalisation } from './measures/normalising.ts'
export type { Parameter } from './measures/parameters.ts'
export * from './describe/describe.ts'
export * from './describe/indicators.ts'
export * from './cluster/bootstrap.ts'
export * from './cluster/clara.ts'
export * from './cluster/fuzzy.ts'
export * from './cluster/medoids.ts'
export * from './cluster/null-models.ts'
export * from './cluster/quality.ts'
export * from './cluster/representatives.ts'
export * from './cluster/tree.ts'
export type { Covariate } from './explain/covariates.ts'
export * from './explain/discrepancy.ts'
export * from './explain/events.ts'
export * from './explain/periods.ts'
export * from './explain/several.ts'
export {
  growTree,
  leavesOf,
  type RegressionTree,
  type TreeNode,
  type TreeOptions,
  type TreeSplit,
} from './explain/tree.ts'
export * from './explain/windows.ts'
export * from './read/spells.ts'
export { readRegister, type RegisterForm, type RegisterOptions, type RegisterRead } from './read/register.ts'
export type { RegisterLimits } from './read/limits.ts'
export type { CellWatcher } from './read/watch.ts'
export { fromCompressed, type Compressed } from './read/compressed.ts'
export * from './read/weekly-codes.ts'
export * from './show/figure.ts'
export * from './model/parts.ts'
export * from './model/fjordby.ts'

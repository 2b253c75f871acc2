export * from './agreement/index.ts'
export { blur, type Lives } from './disclosure/blur.ts'
export { fewest, gatherSmall, sharesOf, type Shares } from './disclosure/few.ts'
export { bootstrap, withInterval, type Draws, type Interval } from './intervals/bootstrap.ts'

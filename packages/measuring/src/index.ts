export { blur, type Lives } from './disclosure/blur.ts'
export { fewest, gatherSmall, sharesOf, type Shares } from './disclosure/few.ts'

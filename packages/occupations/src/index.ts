export { escoAttribution, readEsco } from './esco.ts'
export { occupations, type Occupation } from './occupation.ts'
export { suggesting, type Suggestion } from './suggest.ts'
export { workOf, type Meaning } from './work-of.ts'

import { whoKnowCompanies } from '../../shared/people/roles.ts'

/** All who work here and no researcher, as `placement_patterns` in the database says, too: each is told of the department they are in. */
export const whoSeesPatterns = whoKnowCompanies

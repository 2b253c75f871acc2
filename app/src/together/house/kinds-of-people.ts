export * from '../../shared/people/kinds-of-people.ts'

export * from '../../shared/people/who-is-of-the-house.ts'

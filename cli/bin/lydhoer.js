#!/usr/bin/env node
// The program is TypeScript; tsx lets Node read it as it is.
import { register } from 'tsx/esm/api'

register()
await import('../src/main.ts')

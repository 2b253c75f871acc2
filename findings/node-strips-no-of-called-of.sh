#!/usr/bin/env bash
# Node 24.21.0 says of `for (const of of [1])` in a .ts file that a variable declaration list cannot be empty; in JavaScript it runs it. So code that
# a test runs by way of esbuild can fail where Node itself takes the types off. Exits with 1 when that is no longer so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
echo 'for (const of of [1]) console.log(of)' | tee "$folder/one.mjs" >"$folder/one.ts"
node "$folder/one.mjs"
if node "$folder/one.ts" 2>"$folder/said"; then exit 1; fi
grep 'Variable declaration list cannot be empty' "$folder/said"

#!/usr/bin/env bash
# ical.js 2.2.1 folds lines of a calendar so that those that go on are 76 octets long: it counts 75 without the space that they begin with.
# RFC 5545, 3.1, says that a line should not be longer than 75. `ICAL.foldLength = 74` keeps all within it. Exits with 1 when that is no
# longer so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 >/dev/null

cat >write.mjs <<'JS'
import ICAL from 'ical.js'
const longest = () => {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('description', 'a meeting that is told of in many words '.repeat(8))
  return Math.max(...event.toString().split('\r\n').map((line) => Buffer.byteLength(line)))
}
console.log('usual', longest())
ICAL.foldLength = 74
console.log('foldLength 74', longest())
JS
node write.mjs | tee seen
grep -qx 'usual 76' seen && grep -qx 'foldLength 74 75' seen

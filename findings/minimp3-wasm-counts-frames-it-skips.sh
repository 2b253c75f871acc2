#!/usr/bin/env bash
# minimp3-wasm 0.1.0, given MP3 that begins in the middle (a part of a recording, cut between two frames, as players that jump and programs
# that decode a stretch at a time do): frames whose borrowed bytes lie before the cut give no sound, yet are counted. The number
# of samples says that nothing is missing, all sound comes too early (here six frames, 157 ms), and what lay in the memory stands at the end.
# Exits with 1 when that is no longer so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund minimp3-wasm@0.1.0 wasm-media-encoders@0.7.0 >/dev/null

cat >heard.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { createMp3Encoder } from 'wasm-media-encoders'

// Fifteen seconds of a faint sweep with a tone from 7 to 8, by LAME at VBR quality 2.
const rate = 44100
const made = Float32Array.from({ length: 15 * rate }, (_, i) =>
  i >= 7 * rate && i < 8 * rate ? 0.3 * Math.sin((2 * Math.PI * 440 * i) / rate) : 0.02 * Math.sin(i * i * 1e-7),
)
const encoder = await createMp3Encoder()
encoder.configure({ sampleRate: rate, channels: 1, vbrQuality: 2 })
const mp3 = Buffer.concat([Uint8Array.from(encoder.encode([made])), Uint8Array.from(encoder.finalize())])

// MPEG-1 Layer III (ISO/IEC 11172-3): the length of a frame is in its head, and how far it reaches back in the nine bits after it.
const kilobits = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const frames = []
for (let at = 0; at + 4 <= mp3.length; ) {
  const length = Math.floor((144000 * kilobits[mp3[at + 2] >> 4]) / rate) + ((mp3[at + 2] >> 1) & 1)
  frames.push(mp3.subarray(at, at + length))
  at += length
}

async function decoded(bytes) {
  const wasm = (await WebAssembly.instantiate(await readFile('node_modules/minimp3-wasm/dist/decoder.opt.wasm'), {})).instance.exports
  wasm.decoder_init()
  wasm.decoder_set_mp3_data_size(bytes.length)
  new Uint8Array(wasm.memory.buffer, wasm.decoder_mp3_data_offset(), bytes.length).set(bytes)
  wasm.decoder_seek(0)
  wasm.decoder_decode(1e6)
  return new Int16Array(wasm.memory.buffer, wasm.decoder_pcm_data_offset(), wasm.decode_results_num_samples())
}
const toneAt = (pcm) => pcm.findIndex((value) => Math.abs(value) > 4000)

const cut = 100
const whole = await decoded(mp3)
const part = await decoded(Buffer.concat(frames.slice(cut)))
const early = toneAt(whole) - (toneAt(part) + cut * 1152)
console.log(`the first frame of the part reaches ${(frames[cut][4] << 1) | (frames[cut][5] >> 7)} bytes back`)
console.log(`frames in the part: ${frames.length - cut}; samples told, in frames: ${part.length / 1152}`)
console.log(`its tone comes ${early / 1152} frames (${Math.round((early / rate) * 1000)} ms) early`)
process.exit(part.length / 1152 === frames.length - cut && early / 1152 >= 3 ? 0 : 1)
JS
echo "minimp3-wasm $(node -p "require('./node_modules/minimp3-wasm/package.json').version")"
node heard.mjs

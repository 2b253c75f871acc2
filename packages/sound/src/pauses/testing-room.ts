/**
 * For tests and measurement: sound as it would be in a room, by sparse random echoes that fade by 60 dB in so many
 * seconds (Moorer 1979, Computer Music Journal 3, 13–28, on noise that fades as the room's own answer).
 *
 * @param fadesInS seconds for echoes to fade by 60 dB: 0.3 in a furnished office, 0.5 in a bare one
 * @param echoesDb loudness of all echoes together against the sound that comes straight
 */
export function inRoom(
  samples: Float32Array,
  sampleRate: number,
  fadesInS: number,
  echoesDb: number,
): Float32Array {
  let state = 1
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const echoes = Array.from({ length: 150 }, () => {
    const after = 0.005 + 0.8 * fadesInS * random()
    return {
      after: Math.round(after * sampleRate),
      strength: (2 * random() - 1) * 10 ** ((-3 * after) / fadesInS),
    }
  })
  const energy = echoes.reduce((sum, { strength }) => sum + strength ** 2, 0)
  const scale = Math.sqrt(10 ** (echoesDb / 10) / energy)
  const out = samples.slice()
  for (const { after, strength } of echoes)
    for (let i = after; i < out.length; i++) out[i]! += scale * strength * samples[i - after]!
  return out
}

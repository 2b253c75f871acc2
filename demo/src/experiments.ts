/** What somebody in Fjordby wants to try, and how it went; the days are from today. */
export interface DemoExperiment {
  by: string
  wants: string
  askIn: number | null
  went?: { tried: boolean; words: string }
}

export const experiments: readonly DemoExperiment[] = [
  {
    by: 'lea',
    wants: 'Sige det sidste ord én gang til og så være stille, i stedet for at stille det næste spørgsmål.',
    askIn: 0,
  },
  {
    by: 'lea',
    wants: 'Spørge “hvad mere?” i stedet for at sige “okay”.',
    askIn: null,
    went: { tried: true, words: 'Det føltes langt. Der kom to ting mere, som jeg ikke ville have hørt.' },
  },
  { by: 'lea', wants: 'Tage mappen væk fra bordet, før vi begynder.', askIn: null },
  { by: 'jonas', wants: 'Lade være med at grine med, når det ikke er sjovt.', askIn: 14 },
]

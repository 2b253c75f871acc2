/** What paper says by itself, in both languages of the house. */
export const words = {
  da: { figure: (n: number) => `Figur ${n}.`, table: (n: number) => `Tabel ${n}.` },
  en: { figure: (n: number) => `Figure ${n}.`, table: (n: number) => `Table ${n}.` },
} as const

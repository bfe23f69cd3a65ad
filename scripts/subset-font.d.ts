/** What this project uses of subset-font, which ships without types. It declares nothing else. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: 'sfnt' | 'woff2';
      readonly preserveNameIds?: readonly number[];
    },
  ): Promise<Uint8Array>;
}

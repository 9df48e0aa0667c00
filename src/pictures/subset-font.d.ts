/** The package brings no types of its own. */
declare module "subset-font" {
  /**
   * The font with the glyphs of `text` alone, and what they need to be shaped.
   * @param options.variationAxes where a variable font is held, such as `{ wght: 400 }`
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "sfnt";
      readonly variationAxes: Readonly<Record<string, number>>;
    },
  ): Promise<Buffer>;
}

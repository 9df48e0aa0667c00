declare module "edmonds-blossom-fixed" {
  /**
   * The matching of greatest weight.
   * @param edges two numbers from 0 and a whole weight
   * @returns for each number its partner, or -1; no edges give an empty list
   */
  export default function maximumWeightMatching(
    edges: readonly (readonly [number, number, number])[],
    maxCardinality?: boolean,
  ): readonly number[];
}

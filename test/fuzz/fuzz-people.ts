import type { Platform } from "#chat/incoming.ts";
import type { TestKith } from "#test/support/test-kith.ts";
import { plantGroup } from "#test/support/planted-story.ts";
import type { FuzzPerson } from "./fuzz-core.ts";

/** Long enough that no id holds one by chance. */
const TOKENS = ["quartzite", "basaltic", "topazolite", "opalescent"] as const;

/** Words and rows of a group whose name and whose people's every word hold the token. */
export type Plant = (
  kith: TestKith,
  group: { readonly workspace: string; readonly token: string },
) => Promise<unknown>;

/** A whole story: a row in nearly every table. */
export const plantAll: Plant = plantGroup;

/** A few rows of the kinds that others can be shown, in a fraction of a second. */
export const plantFew: Plant = async (kith, { workspace, token }) => {
  const options = { workspace, groupName: `The ${token} Club` };
  const maya = kith.person(`u1-${workspace}`, { ...options, displayName: `Maya ${token}` });
  const ben = kith.person(`u2-${workspace}`, { ...options, displayName: `Ben ${token}` });
  await ben.type("/todo");
  await maya.type(
    `/met who:"Ana ${token} at ${token} Corp" promise:"${token} promise" notes:"${token}"`,
  );
  await maya.type(`/gave to:${ben.mention} kind:advice note:"${token} note"`);
  await maya.type(`/offer new text:"Calls about ${token}" kind:call`);
  await maya.type(`/goal text:"learn ${token}" employers:"${token} Works"`);
};

/** Plants two groups and adds people of two more, on other platforms, who know nobody. */
export async function fuzzPeople(
  kith: TestKith,
  plant: Plant,
): Promise<readonly [FuzzPerson, ...FuzzPerson[]]> {
  await plant(kith, { workspace: "w1", token: TOKENS[0] });
  await plant(kith, { workspace: "w2", token: TOKENS[1] });
  const person = (
    account: string,
    workspace: string,
    own: number,
    more: {
      readonly platform?: Platform;
      readonly isAdmin?: boolean;
      readonly locale?: string;
    } = {},
  ): FuzzPerson => ({
    platform: more.platform ?? "playground",
    workspace: { id: workspace, name: `The ${TOKENS[own] ?? ""} Club` },
    account: { id: account, name: account, locale: more.locale, isAdmin: more.isAdmin },
    foreign: TOKENS.filter((_, index) => index !== own),
  });
  return [
    person("u1-w1", "w1", 0),
    person("u2-w1", "w1", 0, { locale: "de" }),
    person("u9-w1", "w1", 0, { isAdmin: true }),
    person("u1-w2", "w2", 1, { isAdmin: true }),
    person("u2-w2", "w2", 1),
    person("U1", "T1", 2, { platform: "slack" }),
    person("100000000000000001", "200000000000000001", 3, { platform: "discord", isAdmin: true }),
    person("100000000000000002", "200000000000000001", 3, { platform: "discord", locale: "de" }),
  ];
}

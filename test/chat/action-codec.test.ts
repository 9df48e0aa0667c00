import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeAction, encodeAction, MAX_ACTION_ID } from "#chat/action-codec.ts";

const PART_CHARACTERS = "ABCxyz0189_.-".split("");
const part = (minLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...PART_CHARACTERS), minLength, maxLength: 12 });
const action = fc.record(
  {
    name: part(1),
    args: fc.array(part(0), { maxLength: 4 }),
    within: fc.subarray(["nudge", "several"] as const, { minLength: 1 }),
  },
  { requiredKeys: ["name", "args"] },
);
const group = fc.option(part(1), { nil: undefined });

describe("custom ids", () => {
  test("what is encoded is decoded, with its group", () => {
    fc.assert(
      fc.property(action, group, (ref, owner) => {
        expect(decodeAction(encodeAction(ref, owner))).toEqual({ ...ref, group: owner });
      }),
    );
  });

  test("two actions never share a custom id", () => {
    fc.assert(
      fc.property(action, group, action, group, (one, oneGroup, other, otherGroup) => {
        const isSame =
          JSON.stringify([one, oneGroup ?? null]) === JSON.stringify([other, otherGroup ?? null]);
        expect(encodeAction(one, oneGroup) === encodeAction(other, otherGroup)).toBe(isSame);
      }),
    );
  });

  test("no argument and an empty argument are told apart", () => {
    expect(decodeAction(encodeAction({ name: "done", args: [] }, "g1"))?.args).toEqual([]);
    expect(decodeAction(encodeAction({ name: "done", args: [""] }, "g1"))?.args).toEqual([""]);
  });

  test("an id of 100 characters is allowed, one of 101 is not", () => {
    const fixed = "k1:done:g1:".length;
    const ofLength = (length: number): string =>
      encodeAction({ name: "done", args: ["x".repeat(length - fixed)] }, "g1");

    expect(ofLength(MAX_ACTION_ID)).toHaveLength(100);
    expect(() => ofLength(MAX_ACTION_ID + 1)).toThrow("101 characters");
  });

  test.for(["a:b", "two words", "é", "👍", "line\nbreak"])(
    "an argument like %j cannot be encoded",
    (argument) => {
      expect(() => encodeAction({ name: "done", args: [argument] }, "g1")).toThrow("custom id");
    },
  );

  test("an action without a name cannot be encoded", () => {
    expect(() => encodeAction({ name: "", args: [] }, "g1")).toThrow("custom id");
  });

  test.for([
    "",
    "done",
    "k1",
    "k1:",
    "k1:done",
    "k1::g1:t1",
    "k0:done:g1:t1",
    "k2:done:g1:t1",
    "K1:done:g1",
    "k1x:done:g1:t1",
    "k1nn:done:g1:t1",
    " k1:done:g1",
    "k1:done:g1:two words",
    "k1:done:g1:t1\n",
    "other-app:button:1",
  ])("%j is none of ours", (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });

  test("any text can be looked at without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeAction(`k1:${text}`)?.name).not.toBe("");
      }),
    );
  });
});

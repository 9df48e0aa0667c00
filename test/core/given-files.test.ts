import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IncomingFile } from "#chat/incoming.ts";
import { file as fileBlock, text as textBlock } from "#chat/message.ts";
import { defineVerb } from "#core/define.ts";
import { file, text, type FileInput } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { deliveries, drafts } from "#db/schema/index.ts";
import { smallDesk } from "#test/support/small-desk.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const given: IncomingFile = { kind: "file", name: "contacts.csv", bytes: BYTES };

/** `/goal` with a file as its goal: says what it got, and refuses employers called "nobody". */
const goal = (got: FileInput[]) =>
  defineVerb({
    who: "member",
    options: { text: file({ required: true }), employers: text() },
    examples: ["Learn how clinics work"],
    form: { fields: ["text", "employers"] },
    run: async (_ctx, input) => {
      got.push(input.text);
      if (input.employers === "nobody") {
        throw new UserError("nobody", () => "Nobody employs nobody.", "employers");
      }
      const { name = "pasted text", bytes } = input.text;
      return reply(
        textBlock(`Read ${bytes.byteLength} bytes of ${name}.`),
        fileBlock("What I read", { name: "copy.bin", mediaType: "text/plain", bytes }),
      );
    },
  });

describe("a file that is given", () => {
  const got: FileInput[] = [];
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres", undefined, { desk: smallDesk(goal(got)) });
  });
  afterAll(() => kith.close());

  it("with a command reaches it byte by byte, with its name", async () => {
    const { text: said } = await kith.person("maya").type("/goal", { text: given });
    expect(said).toContain("Read 256 bytes of contacts.csv.");
    expect(got.at(-1)).toEqual({ name: "contacts.csv", bytes: BYTES });
  });

  it("in a form reaches it too, and counts more than pasted text", async () => {
    const maya = kith.person("maya");
    expect((await maya.type("/goal")).form?.fields[0]).toMatchObject({ kind: "file" });
    const { text: said } = await maya.submit({ text: "pasted" }, { text: given });
    expect(said).toContain("Read 256 bytes of contacts.csv.");
  });

  it("as pasted text is its bytes in UTF-8, without a name", async () => {
    const maya = kith.person("maya");
    await maya.type("/goal");
    await maya.submit({ text: "Zoë" });
    expect(got.at(-1)).toEqual({ name: undefined, bytes: new TextEncoder().encode("Zoë") });
  });

  it.each([
    ["too-large", "larger than 10 MB", "paste"],
    ["unavailable", "could not fetch", "paste"],
  ] as const)("and is %s is told on its field, with a way out", async (kind, says, wayOut) => {
    const maya = kith.person("maya");
    await maya.type("/goal");
    const { answer } = await maya.submit({}, { text: { kind, name: "contacts.csv" } });
    expect(answer.kind === "invalid" && answer.errors).toEqual([
      { field: "text", message: expect.stringContaining(says) },
    ]);
    expect(answer.kind === "invalid" && answer.errors[0]?.message).toContain(wayOut);
  });

  it("is not kept when something else was wrong: the form opens again without it and says so", async () => {
    const maya = kith.person("maya");
    const refused = await maya.type("/goal employers:nobody", { text: given });
    expect(refused.text).toContain("Nobody employs nobody.");
    expect(refused.text).toContain("I keep no files");
    const { form } = await maya.press("Fix It");
    const [field, employers] = form?.fields ?? [];
    expect(field).toMatchObject({ name: "text", value: undefined });
    expect(field?.hint).toContain("choose your file again");
    expect(employers).toMatchObject({ name: "employers", value: "nobody" });
    const saved = await maya.submit({ employers: "Acme" }, { text: given });
    expect(saved.text).toContain("Read 256 bytes");
  });

  it("is in no draft and, refused, in no record of what was answered", async () => {
    const secret = new TextEncoder().encode("lighthouse keeper");
    const maya = kith.person("maya");
    await maya.type("/goal employers:nobody", {
      text: { kind: "file", name: "secret.csv", bytes: secret },
    });
    const rows = [
      ...(await kith.database.db.select().from(drafts)).map(({ content }) => content),
      ...(await kith.database.db.select().from(deliveries)).map(({ answer }) => answer),
    ];
    const kept = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(1);
    expect(kept).not.toContain("lighthouse");
    expect(kept).not.toContain(Buffer.from(secret).toString("base64"));
    expect(kept).not.toContain("secret.csv");
  });

  it("where no form can be opened any more, what is missing is told with a button", async () => {
    const answer = await kith.handle({
      platform: "playground",
      deliveryId: "late-1",
      workspace: { id: "w1", name: "Harbour Job Club" },
      account: { id: "maya", name: "Maya", locale: "en", isAdmin: false },
      channel: "general",
      mentioned: [],
      event: {
        kind: "command",
        path: { command: "goal", verb: undefined },
        values: {},
        isTooLateForForm: true,
      },
    });
    expect(answer.kind).toBe("reply");
    expect(JSON.stringify(answer)).toContain("Fix It");
  });
});

describe("a file in an answer", () => {
  it("says where it is, for platforms whose replies hold none, and is the same for a redelivery", async () => {
    const kith = await createTestKith("postgres", undefined, { desk: smallDesk(goal([])) });
    const incoming = {
      platform: "playground",
      deliveryId: "again-1",
      workspace: { id: "w1", name: "Harbour Job Club" },
      account: { id: "maya", name: "Maya", locale: "en", isAdmin: false },
      channel: "general",
      mentioned: [],
      event: { kind: "command-text", command: "goal", text: "", files: { text: given } },
    } as const;
    const first = await kith.handle(incoming);
    expect(first).toMatchObject({
      message: [
        {},
        {
          kind: "file",
          bytes: BYTES,
          elsewhere: { sent: "I sent it to you in our direct messages." },
        },
      ],
    });
    expect(await kith.handle(incoming)).toEqual(first);
    await kith.close();
  });
});

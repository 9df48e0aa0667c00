import { button, context, controls, text, type Message } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import { contactRef, findContact } from "#features/contacts/index.ts";
import { employerKeys, ownDoors } from "#features/employers/index.ts";
import { askForContactWay } from "#features/linking/index.ts";
import { agree, type Answered, decline, needOwnPath, whyNot } from "./answer-ask.ts";
import { knowsLinks } from "./knows-links.ts";
import type { PathRequest } from "./path-row.ts";

/** What fits into a menu on every platform. */
const MOST_SHOWN = 25;

/** "I'll Call Ahead", "I'll Pass On a Note", "15 Minutes With Me". */
export const agreeAction = defineAction({
  ...knowsLinks.agree,
  who: "member",
  async run(ctx, { path: id, way }) {
    if (way === "talk") return answered(ctx, id, await agree(ctx, id, { way }));
    const path = await needOwnPath(ctx, id);
    const reason = whyNot(path, ctx.now);
    if (path === undefined || reason !== undefined) {
      return answered(ctx, id, reason ?? { kind: "over" });
    }
    const people = await peopleThere(ctx, path.request);
    const [only, ...others] = people;
    const words = ctx.texts.knows;
    if (only === undefined)
      return reply(text(words.nobodyThere({ company: path.request.employer })));
    if (others.length === 0) {
      return answered(ctx, id, await agree(ctx, id, { way, contactId: only.id }));
    }
    return reply(
      text(words.chooseContact),
      controls({
        kind: "select",
        placeholder: words.chooseOne,
        action: knowsLinks.choose.ref({ path: id, way }),
        choices: people.map((person) => ({ value: idArg.write(person.id), label: person.label })),
      }),
    );
  },
});

/** Which of several contacts the owner will speak to. */
export const chooseAction = defineAction({
  ...knowsLinks.choose,
  who: "member",
  async run(ctx, { path: id, way }, chosen) {
    const contactId = idArg.read(chosen ?? "");
    const contact = contactId === undefined ? undefined : await findContact(ctx, contactId);
    if (contact === undefined) return reply(text(ctx.texts.contacts.gone));
    return answered(ctx, id, await agree(ctx, id, { way, contactId: contact.id }));
  },
});

/** "Whom Do I Know There?": for the owner's eyes. */
export const whoAction = defineAction({
  ...knowsLinks.who,
  who: "member",
  async run(ctx, { path: id }) {
    const path = await needOwnPath(ctx, id);
    if (path === undefined) return reply(text(ctx.texts.knows.over));
    const people = await peopleThere(ctx, path.request);
    return reply(
      text(
        ctx.texts.knows.yourContacts({
          company: path.request.employer,
          names: people.map(({ label }) => label),
        }),
      ),
    );
  },
});

/** "Not This Time". */
export const declineAction = defineAction({
  ...knowsLinks.decline,
  who: "member",
  run: async (ctx, { path: id }) => answered(ctx, id, await decline(ctx, id)),
});

/** The caller's own contacts at the employer that is asked for. */
async function peopleThere(ctx: Context, request: PathRequest) {
  const keys = await employerKeys({ ...ctx, installation: ctx.keyedHash }, request.employer);
  const { contactIds } = await ownDoors(ctx, keys);
  const found = await Promise.all(
    contactIds.slice(0, MOST_SHOWN).map((contactId) => findContact(ctx, contactId)),
  );
  return found.flatMap((contact) =>
    contact === undefined ? [] : [contactRef(ctx.texts, contact)],
  );
}

/** After a yes to a talk whoever has none yet is asked how somebody on the other platform may reach them. */
async function answered(ctx: Context, id: string, outcome: Answered): Promise<Reply> {
  const way = outcome.kind === "talking" ? await askForContactWay(ctx, outcome.askerId) : [];
  return replace(...answeredMessage(ctx, id, outcome), ...way);
}

function answeredMessage(ctx: Context, id: string, outcome: Answered): Message {
  const words = ctx.texts.knows;
  switch (outcome.kind) {
    case "talking":
      return [text((outcome.isLater ? words.talkAgreedLater : words.talkAgreed)(outcome))];
    case "promised":
      return [
        text(words.promised({ ...outcome, name: outcome.contact })),
        yesOrNo(ctx, id),
        context(words.promisedNext({ asker: outcome.asker })),
      ];
    case "declined":
      return [text(words.declined)];
    case "answered":
      return [text(words.answered)];
    case "taken":
      return [text(words.taken)];
    case "over":
      return [text(words.over)];
  }
}

const yesOrNo = ({ texts }: Pick<Context, "texts">, id: string) =>
  controls(
    button(texts.knows.theySaidYes, knowsLinks.saidYes.ref({ path: id }), "primary"),
    button(texts.knows.theySaidNo, knowsLinks.saidNo.ref({ path: id })),
  );

import { button, controls, text } from "#chat/message.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import { company } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { employerInLink, isLink } from "#features/employers/index.ts";
import { answerCompany } from "./answer-company.ts";
import { keepCompany } from "./company-draft.ts";
import { knowsLinks } from "./knows-links.ts";

const knows = defineVerb({
  who: "member",
  options: { company: company({ required: true, maxLength: 500 }) },
  examples: ["Acme", '"City Hospital"', "https://boards.greenhouse.io/acme/jobs/4012345"],
  form: { fields: ["company"] },
  async run(ctx, input) {
    if (!isLink(input.company)) return reply(...(await answerCompany(ctx, input.company)));
    const words = ctx.texts.knows;
    const read = employerInLink(input.company);
    if (read === undefined) {
      throw new UserError("no-employer-in-link", (texts) => texts.knows.notRead, "company");
    }
    const draft = await keepCompany(ctx, read);
    return reply(
      text(words.read({ company: read })),
      controls(
        button(words.readYes, knowsLinks.yes.ref({ draft }), "primary"),
        button(words.readOther, knowsLinks.other.ref({ draft })),
      ),
    );
  },
});

export const knowsCommand = defineCommand("knows", knows);

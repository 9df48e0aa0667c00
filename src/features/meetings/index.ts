import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { choice, company, date, integer, people, text } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { MEETING_WAYS } from "#db/schema/index.ts";
import { logMeeting, type NewMeeting } from "./log-meeting.ts";
import { MAX_MINUTES, meetingDetails } from "./meeting-details.ts";
import { MAX_NAMES_TEXT, MAX_PROMISE, meetingOutcome } from "./meeting-outcome.ts";
import { loggedMessage } from "./meeting-messages.ts";
import { splitNames } from "./split-names.ts";
import { writeThanks, writeThanksOf } from "./write-thanks.ts";

const met = defineVerb({
  who: "member",
  options: {
    who: people({ required: true }),
    company: company(),
    how: choice(MEETING_WAYS),
    when: date({ days: "past" }),
    minutes: integer({ minimum: 1, maximum: MAX_MINUTES }),
    names: text({ multiline: true, maxLength: MAX_NAMES_TEXT }),
    promise: text({ maxLength: MAX_PROMISE }),
    notes: text({ multiline: true }),
  },
  examples: [
    "Ana Silva how:coffee",
    'Ana Silva company:Acme when:yesterday names:"Lee Wong at Acme; Ida Berg" promise:"send the article"',
    "Ana Silva, Ben Okafor how:event",
  ],
  form: {
    fields: ["who", "how", "when", "names", "promise"],
    details: meetingDetails,
  },
  async run(ctx, input) {
    const meeting: NewMeeting = {
      who: input.who,
      company: input.company,
      way: input.how,
      heldOn: input.when ?? ctx.today,
      minutes: input.minutes,
      names: splitNames(input.names),
      promise: input.promise,
      notes: input.notes,
    };
    return reply(...loggedMessage(ctx, meeting, await logMeeting(ctx, meeting)));
  },
});

export const meetingsFeature: Feature = {
  commands: [defineCommand("met", met)],
  actions: [meetingDetails, meetingOutcome, writeThanks, writeThanksOf],
  jobs: [],
};

import type { en } from "../en/index.ts";
import { askAgainForm, askChangeForm, askCommand, askHelpForm, askKnowForm, asks } from "./asks.ts";
import { blockForm, blocks } from "./blocks.ts";
import { boardCommand, boards } from "./boards.ts";
import { checkup, checkupCommand } from "./checkup.ts";
import { choices } from "./choices.ts";
import { common } from "./common.ts";
import {
  contactCommand,
  contactDetailsForm,
  contactEditForm,
  contactReachableForm,
  contacts,
} from "./contacts.ts";
import { digest } from "./digest.ts";
import { errors } from "./errors.ts";
import { files } from "./files.ts";
import { firstGive } from "./first-give.ts";
import { gaveCommand, giveCorrectForm, giveDetailsForm, giving } from "./giving.ts";
import { group, groupCommand, groupForms } from "./group.ts";
import { help, home, kithCommand } from "./home.ts";
import { imports, importSearchForm } from "./imports.ts";
import { install } from "./install.ts";
import { introCommand, introductions } from "./introductions.ts";
import { inventory, inventoryForms } from "./inventory.ts";
import { knows, knowsCommand, knowsForms } from "./knows.ts";
import { landedCommand, landing, landingForm, pledgeForm } from "./landing.ts";
import { linking, linkingForms } from "./linking.ts";
import { meet } from "./meet.ts";
import { meetingDetailsForm, meetingOutcomeForm, meetings, metCommand } from "./meetings.ts";
import { nudgeForm, nudges, nudgesCommand } from "./nudges.ts";
import { offerCommand, offerMeetForm, offers } from "./offers.ts";
import {
  outreach,
  outreachDraftForm,
  outreachLetterForm,
  outreachRehearseForm,
  outreachScheduleForm,
  reachCommand,
} from "./outreach.ts";
import { goalCommand, goalForm, profile, stageCommand } from "./profile.ts";
import { practices } from "./practices/index.ts";
import { privacy, privacyCommand } from "./privacy.ts";
import { pulse, pulseCommand } from "./pulse.ts";
import { roundCommand, roundForms, rounds } from "./rounds.ts";
import { setup } from "./setup.ts";
import { tasks, todoCommand } from "./tasks.ts";
import { giveMeetForm, thanks, thanksCommand } from "./thanks.ts";
import { week, weekCommand, weekForms } from "./week.ts";

const commands: typeof en.commands = {
  kith: kithCommand,
  goal: goalCommand,
  stage: stageCommand,
  landed: landedCommand,
  contact: contactCommand,
  met: metCommand,
  reach: reachCommand,
  ask: askCommand,
  offer: offerCommand,
  gave: gaveCommand,
  thanks: thanksCommand,
  board: boardCommand,
  pulse: pulseCommand,
  group: groupCommand,
  knows: knowsCommand,
  intro: introCommand,
  round: roundCommand,
  todo: todoCommand,
  checkup: checkupCommand,
  week: weekCommand,
  nudges: nudgesCommand,
  privacy: privacyCommand,
};

/** Forms behind buttons, by the action's name. */
const forms: typeof en.forms = {
  "contact-edit": contactEditForm,
  "contact-details": contactDetailsForm,
  "contact-reachable": contactReachableForm,
  "import-search": importSearchForm,
  "meeting-details": meetingDetailsForm,
  "meeting-outcome": meetingOutcomeForm,
  ...inventoryForms,
  ...weekForms,
  ...groupForms,
  ...roundForms,
  ...knowsForms,
  "outreach-draft": outreachDraftForm,
  "outreach-letter": outreachLetterForm,
  "outreach-rehearse": outreachRehearseForm,
  "outreach-schedule": outreachScheduleForm,
  "goal-form": goalForm,
  "landing-form": landingForm,
  "landing-pledge": pledgeForm,
  "block-form": blockForm,
  ...linkingForms,
  "give-details": giveDetailsForm,
  "give-correct": giveCorrectForm,
  "give-meet": giveMeetForm,
  "ask-change": askChangeForm,
  "ask-again": askAgainForm,
  "ask-help": askHelpForm,
  "ask-know": askKnowForm,
  "offer-meet": offerMeetForm,
  "nudge-form": nudgeForm,
};

export const es: typeof en = {
  choices,
  common,
  commands,
  forms,
  errors,
  files,
  setup,
  home,
  help,
  profile,
  landing,
  contacts,
  imports,
  meetings,
  outreach,
  inventory,
  asks,
  offers,
  giving,
  thanks,
  boards,
  pulse,
  rounds,
  group,
  digest,
  firstGive,
  install,
  introductions,
  knows,
  blocks,
  linking,
  meet,
  tasks,
  checkup,
  week,
  nudges,
  practices,
  privacy,
};

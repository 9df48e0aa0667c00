import { buildCatalogue } from "#core/kernel/catalogue.ts";
import type { JobDef } from "#core/define-job.ts";
import type { Desk } from "#core/kernel/desk.ts";
import type { Feature } from "#core/feature.ts";
import { asksFeature } from "./asks/index.ts";
import { blocksFeature } from "./blocks/index.ts";
import { checkupFeature } from "./checkup/index.ts";
import { contactDirectory, contactsFeature } from "./contacts/index.ts";
import { didYouMeetFeature } from "./did-you-meet/index.ts";
import { employersFeature } from "./employers/index.ts";
import { firstGiveFeature } from "./first-give/index.ts";
import { givingFeature } from "./giving/index.ts";
import { groupFeature } from "./group/index.ts";
import { homeFeature, homePage } from "./home/index.ts";
import { introductionsFeature } from "./introductions/index.ts";
import { inventoryFeature } from "./inventory/index.ts";
import { knowsFeature } from "./knows/index.ts";
import { landingFeature } from "./landing/index.ts";
import { linkingFeature } from "./linking/index.ts";
import { meetingsFeature } from "./meetings/index.ts";
import { nudgesFeature, pressedInNudge } from "./nudges/index.ts";
import { outreachFeature } from "./outreach/index.ts";
import { playbookFeature } from "./playbook/index.ts";
import { privacyFeature } from "./privacy/index.ts";
import { profileFeature } from "./profile/index.ts";
import { pulseFeature } from "./pulse/index.ts";
import { roundsFeature } from "./rounds/index.ts";
import { epilogue, setupFeature } from "./setup/index.ts";
import { tasksFeature } from "./tasks/index.ts";
import { weekFeature } from "./week/index.ts";

/** Everything that Kith can do, listed by hand, in the order of help. */
const features: readonly Feature[] = [
  homeFeature,
  meetingsFeature,
  outreachFeature,
  tasksFeature,
  asksFeature,
  givingFeature,
  knowsFeature,
  employersFeature,
  introductionsFeature,
  roundsFeature,
  blocksFeature,
  didYouMeetFeature,
  contactsFeature,
  inventoryFeature,
  checkupFeature,
  weekFeature,
  profileFeature,
  landingFeature,
  nudgesFeature,
  playbookFeature,
  pulseFeature,
  groupFeature,
  linkingFeature,
  privacyFeature,
  firstGiveFeature,
  setupFeature,
];

/** Every command and action, for the kernel. `prefix` is set before each command's name. */
export function createDesk(prefix: string): Desk {
  const commands = features.flatMap((feature) => feature.commands);
  return {
    catalogue: buildCatalogue(commands, prefix),
    declared: {
      commands,
      actions: features.flatMap((feature) => feature.actions),
      directory: contactDirectory,
      home: homePage,
      epilogue,
      pressedInNudge,
    },
  };
}

/** Everything that happens by itself. */
export const featureJobs: readonly JobDef[] = features.flatMap((feature) => feature.jobs);

import type { Feature } from "#core/feature.ts";
import { contactWayForm } from "./contact-way-form.ts";
import { linkEnterCode, linkShowCode, linkUnlink } from "./group-actions.ts";
import { linkAccountCode, linkAccountEnter } from "./member-actions.ts";
import { settleLinks } from "./settle-links.ts";

export { askForContactWay } from "./contact-way-form.ts";
export { groupLinkBlocks } from "./group-actions.ts";
export { memberLinkBlocks } from "./member-actions.ts";

/** One group on two platforms: a Slack workspace and a Discord server whose organisers want it so. */
export const linkingFeature: Feature = {
  commands: [],
  actions: [
    linkShowCode,
    linkEnterCode,
    linkUnlink,
    linkAccountCode,
    linkAccountEnter,
    contactWayForm,
  ],
  jobs: [settleLinks],
};

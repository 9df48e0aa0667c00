import type { ActionRef } from "#chat/action-codec.ts";
import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { showContactAction } from "#features/contacts/index.ts";
import type { Texts } from "#texts/texts.ts";
import type { TaskView } from "./task-view.ts";

/** Shows the outreach to one contact. The feature that knows outreaches declares it; here it is only linked to. */
export const outreachLink = link("outreach-of", { contact: idArg });

/** Shows words to thank somebody with. The feature that knows meetings declares it. */
export const thanksLink = link("write-it", { task: idArg });

/** The button that helps to do a task, or undefined. */
export function helpingLink(task: Pick<TaskView, "id" | "kind" | "contactId">):
  | {
      readonly label: keyof Texts["tasks"]["help"];
      readonly action: ActionRef;
      /** Where the task is settled by what the button leads to. */
      readonly replacesDone: boolean;
    }
  | undefined {
  const { contactId } = task;
  switch (task.kind) {
    case "thank-you":
    case "thank-referrer":
      return {
        label: "writeIt",
        action: thanksLink.ref({ task: task.id }),
        replacesDone: false,
      };
    case "follow-up":
      return contactId === null
        ? undefined
        : {
            label: "lookUp",
            action: showContactAction.ref({ contact: contactId }),
            replacesDone: false,
          };
    case "outreach":
      return contactId === null
        ? undefined
        : {
            label: "nextStep",
            action: outreachLink.ref({ contact: contactId }),
            replacesDone: true,
          };
    case "promise":
      return undefined;
  }
}

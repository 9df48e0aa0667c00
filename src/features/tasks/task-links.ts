import type { ActionRef } from "#chat/action-codec.ts";
import { idArg } from "#core/action-args.ts";
import { showContactAction } from "#features/contacts/index.ts";
import type { Texts } from "#texts/texts.ts";
import type { TaskView } from "./task-view.ts";

/** Shows the outreach to one contact. The feature that knows outreaches declares it; here it is only linked to. */
export const OUTREACH_LINK = { name: "outreach-of", args: { contact: idArg } } as const;

/** Shows words to thank somebody with. The feature that knows meetings declares it. */
export const THANKS_LINK = { name: "write-it", args: { task: idArg } } as const;

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
        action: { name: THANKS_LINK.name, args: [THANKS_LINK.args.task.write(task.id)] },
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
            action: {
              name: OUTREACH_LINK.name,
              args: [OUTREACH_LINK.args.contact.write(contactId)],
            },
            replacesDone: true,
          };
    case "promise":
      return undefined;
  }
}

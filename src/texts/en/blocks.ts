import { bold, rich } from "#chat/message.ts";
import { list, plural } from "./words.ts";

export const blockForm = {
  title: "Never pair me with",
  submit: "Never Pair Us",
  options: {
    who: {
      about: "The member with whom you do not want to be paired",
      label: "Who is it?",
      hint: "Nobody learns of it, and you can undo it",
    },
  },
};

export const blocks = {
  neverPairUs: "Never Pair Us",
  add: "Never Pair Me With…",
  see: "Never Paired With",
  undo: "Undo",
  undoFor: "Undo for…",
  yourself: "That is you. Choose somebody else.",
  blocked: ({ name }: { name: string }) =>
    rich`I will never pair you with ${bold(name)}. Nobody is told: to everybody else it reads as if nothing had been answered.`,
  undone: ({ name }: { name: string }) => rich`Undone: I may pair you with ${bold(name)} again.`,
  none: "There is nobody with whom I never pair you. If that should change, nobody else learns of it.",
  list: ({ names, total }: { names: readonly string[]; total: number }) =>
    total > names.length
      ? rich`I never pair you with ${plural(total, { one: "# member", other: "# members" })}. The newest of them: ${bold(list(names))}. Only you can see this.`
      : rich`I never pair you with ${bold(list(names))}. Only you can see this.`,
};

import type { BlockContext } from "./block-rules.ts";
import { blockProblems, textProblems } from "./block-rules.ts";
import type { Fields } from "./fields.ts";
import { fieldsAt, listAt, textAt } from "./fields.ts";
import { sizeProblem } from "./size-rule.ts";

/** What Slack would refuse about a modal or a home page. */
export function viewProblems(
  view: Fields,
  surface: "modal" | "home",
  { hasFile, mayReadFiles }: Pick<BlockContext, "hasFile"> & { readonly mayReadFiles: boolean },
): readonly string[] {
  const blocks = listAt(view, "blocks");
  const takesFiles = blocks.some(
    (block) => textAt(fieldsAt(block, "element"), "type") === "file_input",
  );
  const common = [
    ...(takesFiles && !mayReadFiles ? ["file_input needs the permission files:read"] : []),
    ...(textAt(view, "type") === surface ? [] : [`type must be ${surface}`]),
    ...sizeProblem("private_metadata", textAt(view, "private_metadata"), 0, 3000),
    ...sizeProblem("callback_id", textAt(view, "callback_id"), 0, 255),
    ...blockProblems(blocks, { surface, hasFile }),
  ];
  if (surface === "home") return common;
  const hasInput = blocks.some((block) => textAt(block, "type") === "input");
  const labels = ["submit", "close"].filter((name) => fieldsAt(view, name) !== undefined);
  return [
    ...common,
    ...textProblems(view, "title", 24, ["plain_text"]),
    ...labels.flatMap((name) => textProblems(view, name, 24, ["plain_text"])),
    ...(hasInput && !labels.includes("submit") ? ["submit is required beside inputs"] : []),
  ];
}

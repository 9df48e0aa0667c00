import type { Fields } from "./fields.ts";
import { fieldsAt, listAt, textAt } from "./fields.ts";
import { elementProblems } from "./element-rules.ts";
import { sizeProblem } from "./size-rule.ts";

export type BlockContext = {
  readonly surface: "message" | "modal" | "home";
  readonly hasFile: (id: string) => boolean;
};

/** What Slack would refuse about these blocks; empty when they are fine. */
export function blockProblems(blocks: readonly Fields[], context: BlockContext): readonly string[] {
  const limit = context.surface === "message" ? 50 : 100;
  return [
    ...(blocks.length > limit ? [`${blocks.length} blocks, ${limit} allowed`] : []),
    ...repeated(
      "block_id",
      blocks.map((block) => textAt(block, "block_id")),
    ),
    ...repeated("action_id", blocks.flatMap(actionIds)),
    ...blocks.flatMap((block, index) =>
      oneBlock(block, context).map(
        (problem) => `/blocks/${index} (${textAt(block, "type")}): ${problem}`,
      ),
    ),
  ];
}

/** In messages every action_id must differ; in views each input is alone in its block. */
function actionIds(block: Fields): readonly string[] {
  const accessory = fieldsAt(block, "accessory");
  return [...listAt(block, "elements"), ...(accessory === undefined ? [] : [accessory])].map(
    (element) => textAt(element, "action_id"),
  );
}

function repeated(what: string, ids: readonly string[]): readonly string[] {
  const named = ids.filter((id) => id !== "");
  return named
    .filter((id, index) => named.indexOf(id) !== index)
    .map((id) => `${what} "${id}" is not unique`);
}

function oneBlock(block: Fields, context: BlockContext): readonly string[] {
  const common = sizeProblem("block_id", textAt(block, "block_id"), 0, 255);
  switch (textAt(block, "type")) {
    case "divider":
      return common;
    case "header":
      return [...common, ...textProblems(block, "text", 150, ["plain_text"])];
    case "section":
      return [...common, ...sectionProblems(block)];
    case "rich_text":
      return [...common, ...richTextProblems(block)];
    case "context":
      return [...common, ...contextProblems(block)];
    case "actions":
      return [...common, ...actionsProblems(block)];
    case "image":
      return [...common, ...imageProblems(block, context)];
    case "input":
      return [...common, ...inputProblems(block, context)];
    default:
      return ["unknown type"];
  }
}

export function textProblems(
  fields: Fields,
  name: string,
  limit: number,
  types: readonly string[] = ["plain_text", "mrkdwn"],
): readonly string[] {
  const object = fieldsAt(fields, name);
  if (object === undefined) return [`${name} is missing`];
  return [
    ...(types.includes(textAt(object, "type")) ? [] : [`${name} must be ${types.join(" or ")}`]),
    ...sizeProblem(name, textAt(object, "text"), 1, limit),
  ];
}

function sectionProblems(block: Fields): readonly string[] {
  const accessory = fieldsAt(block, "accessory");
  const fields = listAt(block, "fields");
  return [
    ...(fieldsAt(block, "text") === undefined && fields.length === 0 ? ["text is missing"] : []),
    ...(fieldsAt(block, "text") === undefined ? [] : textProblems(block, "text", 3000)),
    ...(fields.length > 10 ? [`${fields.length} fields, 10 allowed`] : []),
    ...fields.flatMap((field) => sizeProblem("field", textAt(field, "text"), 1, 2000)),
    ...(accessory === undefined ? [] : elementProblems(accessory)),
  ];
}

function richTextProblems(block: Fields): readonly string[] {
  const sections = listAt(block, "elements");
  const elements = sections.flatMap((section) => listAt(section, "elements"));
  return [
    ...(sections.length === 0 ? ["elements are missing"] : []),
    ...elements.flatMap((element) => {
      switch (textAt(element, "type")) {
        case "text":
          return sizeProblem("text", textAt(element, "text"), 1, 3000);
        case "link":
          return sizeProblem("url", textAt(element, "url"), 1, 3000);
        case "user":
          return /^[UW][A-Z0-9]+$/.test(textAt(element, "user_id")) ? [] : ["no such user_id"];
        case "date":
          return typeof element["timestamp"] === "number" ? [] : ["timestamp is missing"];
        default:
          return [`element ${textAt(element, "type")} is unknown`];
      }
    }),
  ];
}

function contextProblems(block: Fields): readonly string[] {
  const elements = listAt(block, "elements");
  return [
    ...(elements.length === 0 ? ["elements are missing"] : []),
    ...(elements.length > 10 ? [`${elements.length} elements, 10 allowed`] : []),
    ...elements.flatMap((element) => sizeProblem("text", textAt(element, "text"), 1, 3000)),
  ];
}

function actionsProblems(block: Fields): readonly string[] {
  const elements = listAt(block, "elements");
  return [
    ...(elements.length === 0 ? ["elements are missing"] : []),
    ...(elements.length > 25 ? [`${elements.length} elements, 25 allowed`] : []),
    ...elements.flatMap(elementProblems),
    ...elements
      .filter((element) => textAt(element, "type").startsWith("multi_"))
      .map(() => "a menu for several stands in a section or an input"),
  ];
}

function imageProblems(block: Fields, context: BlockContext): readonly string[] {
  const file = textAt(fieldsAt(block, "slack_file"), "id");
  const source =
    file === ""
      ? sizeProblem("image_url", textAt(block, "image_url"), 1, 3000)
      : context.hasFile(file)
        ? []
        : ["slack_file is not there"];
  return [...sizeProblem("alt_text", textAt(block, "alt_text"), 1, 2000), ...source];
}

function inputProblems(block: Fields, context: BlockContext): readonly string[] {
  const element = fieldsAt(block, "element");
  return [
    ...(context.surface === "message" ? ["input is not allowed in messages"] : []),
    ...textProblems(block, "label", 2000, ["plain_text"]),
    ...(fieldsAt(block, "hint") === undefined
      ? []
      : textProblems(block, "hint", 2000, ["plain_text"])),
    ...(context.surface !== "modal" && textAt(element, "type") === "file_input"
      ? ["file_input is for modals"]
      : []),
    ...(element === undefined ? ["element is missing"] : elementProblems(element)),
  ];
}

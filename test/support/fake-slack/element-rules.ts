import type { Fields } from "./fields.ts";
import { fieldsAt, listAt, textAt } from "./fields.ts";
import { sizeProblem } from "./size-rule.ts";

/** What Slack would refuse about one button, menu or input. */
export function elementProblems(element: Fields): readonly string[] {
  return [
    ...sizeProblem("action_id", textAt(element, "action_id"), 1, 255),
    ...(fieldsAt(element, "placeholder") === undefined
      ? []
      : sizeProblem("placeholder", textAt(fieldsAt(element, "placeholder"), "text"), 1, 150)),
    ...byType(element),
  ];
}

function byType(element: Fields): readonly string[] {
  switch (textAt(element, "type")) {
    case "button":
      return buttonProblems(element);
    case "static_select":
      return staticProblems(element);
    case "multi_static_select":
      return [...staticProblems(element), ...countProblem(element, "max_selected_items", 1, 100)];
    case "file_input":
      return countProblem(element, "max_files", 1, 10);
    case "external_select":
      return optionProblems(fieldsAt(element, "initial_option"));
    case "multi_external_select":
      return listAt(element, "initial_options").flatMap(optionProblems);
    case "users_select":
    case "multi_users_select":
      return [];
    case "plain_text_input":
      return textInputProblems(element);
    default:
      return [`${textAt(element, "type")} is unknown`];
  }
}

function buttonProblems(element: Fields): readonly string[] {
  const style = textAt(element, "style");
  return [
    ...sizeProblem("button text", textAt(fieldsAt(element, "text"), "text"), 1, 75),
    ...sizeProblem("button value", textAt(element, "value"), 0, 2000),
    ...sizeProblem("button url", textAt(element, "url"), 0, 3000),
    ...(["", "primary", "danger"].includes(style) ? [] : [`style ${style} is unknown`]),
  ];
}

function countProblem(
  element: Fields,
  name: string,
  least: number,
  most: number,
): readonly string[] {
  const count = element[name] ?? least;
  return typeof count === "number" && count >= least && count <= most
    ? []
    : [`${name} must be ${least} to ${most}`];
}

function staticProblems(element: Fields): readonly string[] {
  const options = listAt(element, "options");
  const initial = fieldsAt(element, "initial_option");
  return [
    ...(options.length === 0 ? ["options are missing"] : []),
    ...(options.length > 100 ? [`${options.length} options, 100 allowed`] : []),
    ...options.flatMap(optionProblems),
    ...(initial === undefined ||
    options.some((option) => JSON.stringify(option) === JSON.stringify(initial))
      ? []
      : ["initial_option is none of the options"]),
  ];
}

export function optionProblems(option: Fields | undefined): readonly string[] {
  if (option === undefined) return [];
  return [
    ...sizeProblem("option text", textAt(fieldsAt(option, "text"), "text"), 1, 75),
    ...sizeProblem("option value", textAt(option, "value"), 1, 150),
    ...sizeProblem("option description", textAt(fieldsAt(option, "description"), "text"), 0, 75),
  ];
}

function textInputProblems(element: Fields): readonly string[] {
  const most = element["max_length"] ?? 3000;
  if (typeof most !== "number" || most < 1 || most > 3000) return ["max_length must be 1 to 3000"];
  return sizeProblem("initial_value", textAt(element, "initial_value"), 0, most);
}

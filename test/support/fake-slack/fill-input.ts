import type { TestFile } from "../chat-driver.ts";
import { describeFile, newFile } from "./api-files.ts";
import type { FakeSlack } from "./fake-slack.ts";
import type { Fields } from "./fields.ts";
import { fieldsAt, listAt, textAt } from "./fields.ts";
import type { InputState } from "./form-state.ts";
import { optionLabel, textState, userState } from "./form-state.ts";
import { askSuggestions } from "./interactions.ts";
import type { FakeFile, FakePerson, FakeView } from "./world.ts";

/** The state of an input after a person filled it in; people are typed as `<@ACCOUNT>` or by name, several by ";". */
export async function fillInput(
  fake: FakeSlack,
  person: FakePerson,
  modal: FakeView,
  block: Fields,
  typed: string,
): Promise<InputState> {
  const element = fieldsAt(block, "element") ?? {};
  const type = textAt(element, "type");
  const suggested = (part: string): Promise<Fields> =>
    chooseSuggestion(fake, person, modal, textAt(block, "block_id"), part);
  switch (type) {
    case "plain_text_input":
      return fillText(element, typed);
    case "static_select":
      return { type, selected_option: chooseOption(listAt(element, "options"), typed) };
    case "external_select":
      return { type, selected_option: typed === "" ? null : await suggested(typed) };
    case "multi_external_select":
      return { type, selected_options: await Promise.all(partsOf(typed).map(suggested)) };
    case "users_select":
      return userState(accountsIn(typed)[0] ?? "");
    case "multi_users_select":
      return { type, selected_users: accountsIn(typed) };
    default:
      throw new Error(`no input of type ${type}`);
  }
}

/** The state of a field for files after a person has uploaded one there. */
export function fillFile(
  { world, baseUrl }: FakeSlack,
  person: FakePerson,
  block: Fields,
  file: TestFile,
): InputState {
  const type = textAt(fieldsAt(block, "element"), "type");
  if (type !== "file_input") throw new Error("this field takes no file");
  const uploaded: FakeFile = { ...newFile(world, file.name), complete: true, ...file };
  world.files.set(uploaded.id, uploaded);
  return { type, files: [describeFile(uploaded, person.id, baseUrl)] };
}

function fillText(element: Fields, typed: string): InputState {
  const most = element["max_length"];
  if (typeof most === "number" && typed.length > most) {
    throw new Error(`Slack lets nobody type ${typed.length} characters here, ${most} at most`);
  }
  return textState(typed);
}

function chooseOption(options: readonly Fields[], typed: string): Fields | null {
  if (typed === "") return null;
  const option = options.find(
    (candidate) => optionLabel(candidate) === typed || textAt(candidate, "value") === typed,
  );
  if (option === undefined) throw new Error(`the menu has no entry "${typed}"`);
  return option;
}

async function chooseSuggestion(
  fake: FakeSlack,
  person: FakePerson,
  modal: FakeView,
  block: string,
  typed: string,
): Promise<Fields> {
  const option = chooseOption(await askSuggestions(fake, person, modal, block, typed), typed);
  if (option === null) throw new Error("nothing was typed");
  return option;
}

const partsOf = (typed: string): readonly string[] =>
  typed
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const accountsIn = (typed: string): readonly string[] =>
  [...typed.matchAll(/<@([A-Z0-9]+)>/g)].map((match) => match[1] ?? "");

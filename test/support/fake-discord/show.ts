import type { APIFileComponent, APIModalInteractionResponseCallbackData } from "discord.js";
import { ComponentType } from "discord.js";
import type { Shown, ShownForm, TestFile } from "#test/support/chat-driver.ts";
import { controlsOf } from "./check-message.ts";
import { readMarkdown } from "./read-markdown.ts";
import type { FakeMessage, World } from "./world.ts";

/** A stored message as its readers see it. */
export function showMessage(world: World, message: FakeMessage): Shown {
  const kind = world.channels.get(message.channel)?.kind;
  const { components } = message;
  return {
    text: components
      .flatMap((component) => {
        if (component.type === ComponentType.TextDisplay) return [readMarkdown(component.content)];
        return component.type === ComponentType.File ? [fileNameOf(component)] : [];
      })
      .join("\n"),
    buttons: controlsOf(components).flatMap((control) =>
      control.type === ComponentType.Button && "label" in control ? [control.label ?? ""] : [],
    ),
    images: components.flatMap((component) =>
      component.type === ComponentType.MediaGallery
        ? component.items.map(({ description }) => description ?? "")
        : [],
    ),
    place: message.onlyFor !== undefined ? "caller" : kind === "dm" ? "direct" : "channel",
  };
}

/** The files that the message shows; one in a gallery is a picture to look at. */
export function filesOf(message: FakeMessage): readonly TestFile[] {
  return message.components.flatMap((component) =>
    component.type === ComponentType.File
      ? message.files.filter(({ name }) => name === fileNameOf(component))
      : [],
  );
}

const fileNameOf = (component: APIFileComponent): string =>
  component.file.url.replace("attachment://", "");

/** A modal as it opens: choices by their labels, people as tokens. */
export function showForm(modal: APIModalInteractionResponseCallbackData): ShownForm {
  return {
    title: modal.title,
    fields: inputsOf(modal).map(({ label, input }) => ({
      label,
      value: shownValue(input),
      required: "required" in input && (input.required ?? true),
      error: undefined,
    })),
  };
}

type Labelled = Extract<
  APIModalInteractionResponseCallbackData["components"][number],
  { readonly type: ComponentType.Label }
>;

/** The labelled inputs of a modal. */
export function inputsOf(
  modal: APIModalInteractionResponseCallbackData,
): readonly { readonly label: string; readonly input: Labelled["component"] }[] {
  return modal.components.flatMap((component) =>
    component.type === ComponentType.Label
      ? [{ label: component.label, input: component.component }]
      : [],
  );
}

function shownValue(input: Labelled["component"]): string {
  const value = initialValue(input);
  if (input.type !== ComponentType.StringSelect) return value;
  return input.options.find((option) => option.value === value)?.label ?? "";
}

/** What a modal's input holds when nothing is changed. */
export function initialValue(input: Labelled["component"]): string {
  switch (input.type) {
    case ComponentType.TextInput:
      return input.value ?? "";
    case ComponentType.StringSelect:
      return input.options.find((option) => option.default === true)?.value ?? "";
    case ComponentType.UserSelect:
      return (input.default_values ?? []).map(({ id }) => `<@${id}>`).join("; ");
    case ComponentType.FileUpload:
      return "";
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
    case ComponentType.Checkbox:
      throw new Error(`no form of Kith's has a component of type ${input.type}`);
  }
}

/** What a filled value means to Discord: a choice by its label becomes its value. */
export function typedValue(input: Labelled["component"], typed: string): string {
  if (input.type !== ComponentType.StringSelect || typed === "") return typed;
  const option = input.options.find(({ label, value }) => label === typed || value === typed);
  if (option === undefined) throw new Error(`no entry "${typed}"`);
  return option.value;
}

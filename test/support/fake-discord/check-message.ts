import type {
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  RESTPostAPIChannelMessageJSONBody,
} from "discord.js";
import { ButtonStyle, ComponentType, MessageFlags } from "discord.js";
import type { Violation } from "./api-error.ts";

/** What Discord allows of a message beside its schema. */
const LIMITS = { components: 40, text: 4000, content: 2000, files: 10, embedText: 6000 } as const;

const V1_COMPONENTS: readonly ComponentType[] = [ComponentType.ActionRow];

/** A message's rules that no schema says; `files` are the names of what was uploaded with it. */
export function checkMessage(
  body: RESTPostAPIChannelMessageJSONBody,
  files: readonly string[],
): readonly Violation[] {
  const components = body.components ?? [];
  const isV2 = hasFlag(body.flags, MessageFlags.IsComponentsV2);
  return [
    ...(isV2 ? checkV2(body, components) : checkV1(body, components)),
    ...components.flatMap((component, index) => checkRow(component, ["components", index])),
    ...checkUniqueIds(components),
    ...checkFiles(body, components, files),
    ...checkMentions(body),
  ];
}

export const hasFlag = (flags: number | null | undefined, flag: MessageFlags): boolean =>
  ((flags ?? 0) & flag) !== 0;

function checkV2(
  body: RESTPostAPIChannelMessageJSONBody,
  components: readonly APIMessageTopLevelComponent[],
): readonly Violation[] {
  const violations: Violation[] = [];
  for (const key of ["content", "embeds", "poll", "sticker_ids"] as const) {
    const value = body[key];
    if (value !== undefined && value !== null && value !== "") {
      violations.push({ path: [key], rule: "cannot be used with IS_COMPONENTS_V2" });
    }
  }
  if (components.length === 0) violations.push({ path: ["components"], rule: "at least 1" });
  if (countComponents(components) > LIMITS.components) {
    violations.push({ path: ["components"], rule: `at most ${LIMITS.components} nested` });
  }
  if (countText(components) > LIMITS.text) {
    violations.push({ path: ["components"], rule: `at most ${LIMITS.text} characters in all` });
  }
  return violations;
}

function checkV1(
  body: RESTPostAPIChannelMessageJSONBody,
  components: readonly APIMessageTopLevelComponent[],
): readonly Violation[] {
  const violations: Violation[] = [];
  if ((body.content ?? "").length > LIMITS.content) {
    violations.push({ path: ["content"], rule: `at most ${LIMITS.content}` });
  }
  const embedText = (body.embeds ?? []).reduce(
    (sum, embed) => sum + JSON.stringify(embed).length,
    0,
  );
  if (embedText > LIMITS.embedText) {
    violations.push({ path: ["embeds"], rule: `at most ${LIMITS.embedText} characters in all` });
  }
  if (components.length > 5) violations.push({ path: ["components"], rule: "at most 5 rows" });
  components.forEach(({ type }, index) => {
    if (!V1_COMPONENTS.includes(type)) {
      violations.push({ path: ["components", index], rule: "needs IS_COMPONENTS_V2" });
    }
  });
  return violations;
}

function checkRow(
  component: APIMessageTopLevelComponent,
  path: readonly (string | number)[],
): readonly Violation[] {
  if (component.type !== ComponentType.ActionRow) return [];
  const { components } = component;
  const selects = components.filter(({ type }) => type !== ComponentType.Button);
  return [
    ...(selects.length > 0 && components.length > 1
      ? [{ path, rule: "a menu stands alone in its row" }]
      : []),
    ...components.flatMap((control, index) =>
      checkControl(control, [...path, "components", index]),
    ),
  ];
}

function checkControl(
  control: APIComponentInMessageActionRow,
  path: readonly (string | number)[],
): readonly Violation[] {
  if (control.type === ComponentType.Button) {
    const isLink = control.style === ButtonStyle.Link;
    const broken = isLink
      ? !("url" in control) || "custom_id" in control
      : !("custom_id" in control) || "url" in control;
    const empty = !("label" in control) || control.label === undefined || control.label === "";
    return [
      ...(broken ? [{ path, rule: "a link has a url, another button a custom_id" }] : []),
      ...(empty ? [{ path: [...path, "label"], rule: "at least 1" }] : []),
    ];
  }
  if (control.type !== ComponentType.StringSelect) return [];
  const values = control.options.map(({ value }) => value);
  const { min_values = 1, max_values = 1 } = control;
  return [
    ...(new Set(values).size === values.length
      ? []
      : [{ path: [...path, "options"], rule: "the value must be unique" }]),
    ...(max_values > values.length || min_values > max_values
      ? [{ path: [...path, "max_values"], rule: "at most as many as there are options" }]
      : []),
  ];
}

function checkUniqueIds(components: readonly APIMessageTopLevelComponent[]): readonly Violation[] {
  const ids = controlsOf(components).flatMap((control) =>
    "custom_id" in control ? [control.custom_id] : [],
  );
  return new Set(ids).size === ids.length
    ? []
    : [{ path: ["components"], rule: "custom_id cannot be duplicated" }];
}

function checkFiles(
  body: RESTPostAPIChannelMessageJSONBody,
  components: readonly APIMessageTopLevelComponent[],
  files: readonly string[],
): readonly Violation[] {
  const shown = components.flatMap((component) =>
    component.type === ComponentType.File ? [component.file.url] : [],
  );
  const used = components.flatMap((component) =>
    component.type === ComponentType.MediaGallery
      ? component.items.map(({ media }) => media.url)
      : [],
  );
  const described = (body.attachments ?? []).map((attachment) => attachment.filename);
  const missing = [...used, ...shown].filter(
    (url) => url.startsWith("attachment://") && !files.includes(url.slice("attachment://".length)),
  );
  return [
    ...(files.length > LIMITS.files
      ? [{ path: ["attachments"], rule: `at most ${LIMITS.files} files` }]
      : []),
    ...shown
      .filter((url) => !/^attachment:\/\/[A-Za-z0-9._-]+$/.test(url))
      .map((url) => ({ path: ["components"], rule: `a file is an attachment, not ${url}` })),
    ...(new Set(files).size === files.length
      ? []
      : [{ path: ["attachments"], rule: "two files of one name" }]),
    ...files
      .filter((name) => body.attachments !== undefined && !described.includes(name))
      .map((name) => ({ path: ["attachments"], rule: `no attachment for ${name}` })),
    ...missing.map((url) => ({ path: ["components"], rule: `no file for ${url}` })),
    ...((body.attachments ?? []).length > files.length
      ? [{ path: ["attachments"], rule: "an attachment without a file" }]
      : []),
  ];
}

function checkMentions(body: RESTPostAPIChannelMessageJSONBody): readonly Violation[] {
  const { parse = [], users = [] } = body.allowed_mentions ?? {};
  return parse.includes("users" as never) && users.length > 0
    ? [{ path: ["allowed_mentions"], rule: "parse and users exclude each other" }]
    : [];
}

export function controlsOf(
  components: readonly APIMessageTopLevelComponent[],
): readonly APIComponentInMessageActionRow[] {
  return components.flatMap((component) =>
    component.type === ComponentType.ActionRow ? component.components : [],
  );
}

export function countComponents(components: readonly APIMessageTopLevelComponent[]): number {
  return components.length + controlsOf(components).length;
}

function countText(components: readonly APIMessageTopLevelComponent[]): number {
  return components.reduce(
    (sum, component) =>
      sum + (component.type === ComponentType.TextDisplay ? component.content.length : 0),
    0,
  );
}

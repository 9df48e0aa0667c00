import type { ActionRef } from "#chat/action-codec.ts";
import type { ActionArgs, ArgDefs, ArgInput } from "./action-args.ts";
import { type ActionLink, link } from "./action-link.ts";
import type { Context } from "./context.ts";
import type { OptionDefs, OptionInput } from "./option-types.ts";
import type { Who } from "./permitted.ts";
import type { Forward, Prefill, Reply } from "./reply.ts";

type FormRule<Name extends string> = {
  /** At most five, the important ones first; options left out are reachable behind "Add Details". */
  readonly fields: readonly Name[];
  /** The form action that holds the options which this form leaves out. */
  readonly details?: FormActionDef;
};

/** A form that takes the answer's place, such as a contact's record to edit. */
export type OpenForm = {
  readonly kind: "open-form";
  readonly form: FormActionDef;
  readonly args: ActionArgs;
  readonly submit: ActionRef;
};

/** One verb: a command without sub-commands, or a sub-command. */
export type VerbDef<Defs extends OptionDefs = OptionDefs> = {
  readonly who: Who;
  readonly options: Defs;
  readonly examples: readonly string[];
  /** Shown when a required option is missing; without it that is answered with an example. */
  readonly form?: FormRule<keyof Defs & string>;
  readonly run: (ctx: Context, input: OptionInput<Defs>) => Promise<Reply | Forward | OpenForm>;
};

/** A verb whose option types are checked where it is declared and erased where it is listed. */
export type AnyVerb = {
  readonly who: Who;
  readonly options: OptionDefs;
  readonly examples: readonly string[];
  readonly form: FormRule<string> | undefined;
  readonly run: (
    ctx: Context,
    input: OptionInput<OptionDefs>,
  ) => Promise<Reply | Forward | OpenForm>;
};

export type CommandDef = {
  readonly name: string;
  readonly verbs: Readonly<Record<string, AnyVerb>>;
  /** `single`: the one verb is named "" and the command has no sub-commands. */
  readonly kind: "single" | "group";
  readonly defaultVerb: string | undefined;
};

/** Declares a verb; the handler's input is typed by its options. */
export function defineVerb<const Defs extends OptionDefs>(verb: VerbDef<Defs>): AnyVerb {
  return {
    who: verb.who,
    options: verb.options,
    examples: verb.examples,
    form: verb.form,
    // Sound because parse-input.ts builds the input from these very options.
    run: (ctx, input) => verb.run(ctx, input as OptionInput<Defs>),
  };
}

/** A command without sub-commands. */
export const defineCommand = (name: string, verb: AnyVerb): CommandDef => ({
  name,
  kind: "single",
  verbs: { "": verb },
  defaultVerb: undefined,
});

/** A command with sub-commands. */
export const defineCommandGroup = (
  name: string,
  verbs: Readonly<Record<string, AnyVerb>>,
  defaultVerb?: string,
): CommandDef => ({ name, kind: "group", verbs, defaultVerb });

/** A button or a menu. */
export type ActionDef = {
  readonly kind: "action";
  readonly name: string;
  readonly who: Who;
  readonly args: ArgDefs;
  readonly run: (
    ctx: Context,
    args: ActionArgs,
    chosen: string | undefined,
  ) => Promise<Reply | Forward | undefined>;
};

/** A button that opens a form, and what happens when it is submitted. */
export type FormActionDef = {
  readonly kind: "form-action";
  readonly name: string;
  readonly who: Who;
  readonly args: ArgDefs;
  readonly options: OptionDefs;
  /** What is answered in place of a form that would be filled in for nothing; undefined: it opens. */
  readonly instead: (ctx: Context, args: ActionArgs) => Promise<Reply | undefined>;
  readonly prefill: (ctx: Context, args: ActionArgs) => Promise<Prefill>;
  readonly run: (ctx: Context, args: ActionArgs, input: OptionInput<OptionDefs>) => Promise<Reply>;
};

export type AnyAction = ActionDef | FormActionDef;

/** Declares a button or a menu. `chosen` is the menu's value. Whose row it is about is for the handler's conditions. */
export function defineAction<const Args extends ArgDefs>(action: {
  readonly name: string;
  readonly who: Who;
  readonly args: Args;
  readonly run: (
    ctx: Context,
    args: ArgInput<Args>,
    chosen: string | undefined,
  ) => Promise<Reply | Forward | undefined>;
}): ActionDef & ActionLink<Args> {
  return {
    ...link(action.name, action.args),
    kind: "action",
    who: action.who,
    // Sound because action-args.ts reads the arguments by these very declarations.
    run: (ctx, args, chosen) => action.run(ctx, args as ArgInput<Args>, chosen),
  };
}

/** Declares a button that opens a form. */
export function defineFormAction<
  const Args extends ArgDefs,
  const Defs extends OptionDefs,
>(action: {
  readonly name: string;
  readonly who: Who;
  readonly args: Args;
  readonly options: Defs;
  readonly instead?: (ctx: Context, args: ArgInput<Args>) => Promise<Reply | undefined>;
  readonly prefill?: (ctx: Context, args: ArgInput<Args>) => Promise<Prefill>;
  readonly run: (ctx: Context, args: ArgInput<Args>, input: OptionInput<Defs>) => Promise<Reply>;
}): FormActionDef & ActionLink<Args> {
  return {
    ...link(action.name, action.args),
    kind: "form-action",
    who: action.who,
    options: action.options,
    instead: async (ctx, args) => action.instead?.(ctx, args as ArgInput<Args>),
    prefill: async (ctx, args) => (await action.prefill?.(ctx, args as ArgInput<Args>)) ?? {},
    run: (ctx, args, input) => action.run(ctx, args as ArgInput<Args>, input as OptionInput<Defs>),
  };
}

/** Answers a command with a form. */
export function openForm<Args extends ArgDefs>(
  form: FormActionDef & ActionLink<Args>,
  args: ArgInput<Args>,
): OpenForm {
  return { kind: "open-form", form, args, submit: form.ref(args) };
}

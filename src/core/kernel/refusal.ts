import type { ActionRef } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import type { FormValues } from "#chat/form.ts";
import type { Incoming } from "#chat/incoming.ts";
import { button, code, controls, rich, text, type Message } from "#chat/message.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { keepDraft } from "#core/drafts.ts";
import { filesToGiveAgain } from "#core/input/given-files.ts";
import type { CallOption, InputError, ParsedInput } from "#core/input/parse-input.ts";
import { UserError } from "#core/user-error.ts";

/** The form that opens a draft again. */
export const FIX = "fix";

/** Typed input that cannot be taken. Leaves the transaction undone; what was typed is kept and can be mended. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly errors: readonly InputError[];
  readonly values: FormValues;
  /** Which form takes it again, where there is one. */
  readonly form: ActionRef | undefined;
  /** An example that works, as typed; absent for buttons and their forms. */
  readonly example: string | undefined;
  readonly code: string;

  constructor(refused: {
    readonly code: string;
    readonly errors: readonly InputError[];
    readonly values: FormValues;
    readonly form: ActionRef | undefined;
    readonly example: string | undefined;
  }) {
    super(refused.code);
    this.code = refused.code;
    this.errors = refused.errors;
    this.values = refused.values;
    this.form = refused.form;
    this.example = refused.example;
  }
}

/** The refusal that an error is: a button's or a loader's `UserError` has no typed values to keep. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof UserError)) return undefined;
  return new Refusal({
    code: error.code,
    errors: [{ field: "", text: error.text }],
    values: {},
    form: undefined,
    example: undefined,
  });
}

/** What was typed, as far as it helps to mend it. */
type Typed = Pick<Refusal, "values" | "form"> & {
  /** An example for the option that is wrong, if it is about one. */
  readonly exampleFor: (field: string | undefined) => string | undefined;
};

/** Runs a handler; what it refuses becomes a refusal of the typed values. */
export async function orRefuse<Result>(typed: Typed, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new Refusal({
      ...typed,
      code: error.code,
      errors: [{ field: error.field ?? "", text: error.text }],
      example: typed.exampleFor(error.field),
    });
  }
}

/** @throws Refusal when something is missing or wrong. */
export function refuseProblems(
  typed: Typed,
  { errors, missing }: ParsedInput,
  callOption: CallOption,
): void {
  if (errors.length + missing.length === 0) return;
  throw new Refusal({
    ...typed,
    example: typed.exampleFor(errors[0]?.field ?? missing[0]),
    code: errors.length > 0 ? "invalid-input" : "missing-input",
    errors: [
      ...errors,
      ...missing.map((field) => ({
        field,
        text: (texts: Context["texts"]) => texts.errors.missing({ option: callOption(field) }),
      })),
    ],
  });
}

/** The answer to refused input, in a transaction of its own: what is wrong, an example, and the way to mend it. */
export async function answerRefusal(
  ctx: Context,
  incoming: Incoming,
  refusal: Refusal,
): Promise<Answer> {
  const lines = refusal.errors.map((error) => text(error.text(ctx.texts)));
  const example =
    refusal.example === undefined
      ? []
      : [text(rich`${ctx.texts.errors.example} ${code(refusal.example)}`)];
  if (refusal.form === undefined) return toReply([...lines, ...example]);

  const again = filesToGiveAgain(incoming.event);
  const draft = await keepDraft(ctx, {
    form: refusal.form,
    values: refusal.values,
    ...(again.length === 0 ? {} : { filesToGiveAgain: again }),
  });
  const notKept = again.length === 0 ? [] : [text(ctx.texts.files.notKept)];
  const fix = {
    label: ctx.texts.errors.fixIt,
    action: { name: FIX, args: [packId(draft)] },
  };
  if (incoming.event.kind === "submit") {
    return {
      kind: "invalid",
      errors: refusal.errors.map((error) => ({
        field: error.field,
        message: error.text(ctx.texts),
      })),
      message: [...lines, ...notKept],
      fix,
    };
  }
  return toReply([
    ...lines,
    ...example,
    ...notKept,
    controls(button(fix.label, fix.action, "primary")),
  ]);
}

const toReply = (message: Message): Answer => ({
  kind: "reply",
  message,
  audience: "caller",
  replaces: false,
});

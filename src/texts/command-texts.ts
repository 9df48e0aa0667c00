/** The words of one option: in a list of options, and above its field in a form. */
type OptionTexts = {
  /** At most 100 characters, as Discord shows it. */
  readonly about: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly hint?: string;
};

/** The words of a form. */
export type FormTexts = {
  /** At most 24 characters, as Slack shows it. */
  readonly title: string;
  readonly submit: string;
  readonly options: Readonly<Record<string, OptionTexts>>;
};

export type VerbTexts = FormTexts & {
  /** At most 100 characters. */
  readonly about: string;
};

export type CommandTexts = {
  readonly about: string;
  /** By sub-command; "" is the verb of a command without sub-commands. */
  readonly verbs: Readonly<Record<string, VerbTexts>>;
};

export type CommandCatalogue = Readonly<Record<string, CommandTexts>>;
export type FormCatalogue = Readonly<Record<string, FormTexts>>;

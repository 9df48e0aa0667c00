import type { WireCommand, WireFiles, WirePerson, WireSuggestion } from "../../wire.ts";
import { element } from "../element.ts";
import { words } from "../words.ts";
import {
  completeLine,
  offersFor,
  type Completion,
  type Offer,
  type Question,
} from "./completion.ts";
import { createComposerFile } from "./composer-file.ts";

export type Composer = {
  readonly root: HTMLElement;
  readonly show: (context: ComposerContext) => void;
  /** Puts a line into the box, as if typed. */
  readonly fill: (line: string) => void;
};

type ComposerContext = {
  readonly commands: readonly WireCommand[];
  readonly people: readonly WirePerson[];
  /** In bytes. */
  readonly largestFile: number;
  /** Where Kith is alone with one, talk would meet silence. */
  readonly onlyCommands: boolean;
};

/** As the server takes it, in UTF-16 code units. What is longer is told, not cut off unseen. */
const LONGEST_LINE = 4_000;

/** Long enough that not every key is a question. */
const QUESTION_DELAY_MS = 120;

export function createComposer(on: {
  /** `shown` is what was typed, `line` has the ids that completion put behind names. Rejects when it was not sent. */
  readonly send: (line: string, shown: string, files: WireFiles) => Promise<void>;
  readonly ask: (question: Question) => Promise<readonly WireSuggestion[]>;
  readonly announce: (text: string) => void;
}): Composer {
  let context: ComposerContext | undefined;
  let offers: readonly Offer[] = [];
  let active = -1;
  let asking = 0;
  let standsFor: readonly { readonly shown: string; readonly sent: string }[] = [];
  const sentLines: string[] = [];

  const list = element("ul", {
    id: "suggestions",
    role: "listbox",
    "aria-label": words.composer.suggestions,
    hidden: true,
  });
  const hint = element("p", { class: "hint", id: "composer-hint" });
  const file = createComposerFile();
  const problem = element("p", { class: "problem", role: "alert" });
  const input = element("input", {
    id: "composer",
    type: "text",
    role: "combobox",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "send",
    dir: "auto",
    placeholder: words.composer.placeholder,
    "aria-label": words.composer.label,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "suggestions",
    "aria-describedby": "composer-hint",
  });

  const close = (): void => {
    offers = [];
    active = -1;
    drawOffers();
  };

  const drawOffers = (): void => {
    list.replaceChildren(
      ...offers.map((offer, index) =>
        element(
          "li",
          {
            id: `suggestion-${index}`,
            role: "option",
            "aria-selected": index === active ? "true" : "false",
            // Before the box loses the focus.
            onmousedown: (event) => {
              event.preventDefault();
              accept(offer);
            },
          },
          element("span", { class: "offer-label" }, offer.label),
          element("span", { class: "offer-detail" }, offer.detail),
        ),
      ),
    );
    list.hidden = offers.length === 0;
    input.setAttribute("aria-expanded", String(offers.length > 0));
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `suggestion-${active}`);
    list.children[active]?.scrollIntoView({ block: "nearest" });
  };

  const setOffers = (next: readonly Offer[]): void => {
    if (next.length > 0 && next.length !== offers.length) {
      on.announce(words.composer.count(next.length));
    }
    offers = next;
    active = -1;
    drawOffers();
  };

  const refresh = (): void => {
    problem.textContent = "";
    if (context === undefined) return;
    const { commands, people } = context;
    const cursor = input.selectionStart ?? input.value.length;
    const completion = completeLine(input.value, cursor, commands, people, words.composer);
    drawHint(hint, completion);
    file.show(completion.verb);
    setOffers(completion.offers);
    const { question } = completion;
    asking += 1;
    const turn = asking;
    if (question === undefined) return;
    setTimeout(() => {
      if (turn === asking) void askKith(question, completion, turn);
    }, QUESTION_DELAY_MS);
  };

  const askKith = async (
    question: Question,
    { option, offers: local }: Completion,
    turn: number,
  ): Promise<void> => {
    // Completion is a help: without it one types on.
    const suggestions = await on.ask(question).catch(() => []);
    if (turn !== asking) return;
    setOffers([...offersFor(question, suggestions, option?.description ?? ""), ...local]);
  };

  const accept = (offer: Offer): void => {
    const after = input.value.slice(offer.to).replace(/^\s+/, "");
    input.value = input.value.slice(0, offer.from) + offer.insert + after;
    const cursor = offer.from + offer.insert.length;
    input.setSelectionRange(cursor, cursor);
    if (offer.standsFor !== undefined) standsFor = [...standsFor, offer.standsFor];
    refresh();
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const shown = input.value.trim();
    if (shown === "" || context === undefined) return;
    if (context.onlyCommands && !shown.startsWith("/")) {
      problem.textContent = words.composer.onlyCommands;
      return;
    }
    const line = standsFor.reduce((text, one) => text.replace(one.shown, () => one.sent), shown);
    if (line.length > LONGEST_LINE) {
      problem.textContent = words.composer.tooLong(shown.length, LONGEST_LINE);
      return;
    }
    asking += 1;
    close();
    input.value = "";
    drawHint(hint, undefined);
    void send(line, shown, context.largestFile);
  };

  const send = async (line: string, shown: string, largestFile: number): Promise<void> => {
    try {
      await on.send(line, shown, await file.read(largestFile));
      file.clear();
      if (input.value === "") file.show(undefined);
      sentLines.push(shown);
      standsFor = [];
    } catch {
      if (input.value === "") input.value = shown;
      problem.textContent = words.composer.failed;
    }
  };

  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    const isOpen = offers.length > 0;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && isOpen) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      active =
        active < 0 && step < 0
          ? offers.length - 1
          : (active + step + offers.length) % offers.length;
      drawOffers();
    } else if (event.key === "ArrowUp" && input.value === "") {
      event.preventDefault();
      input.value = sentLines.at(-1) ?? "";
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === "Tab" && isOpen && !event.shiftKey) {
      const chosen = offers[Math.max(active, 0)];
      if (chosen === undefined) return;
      event.preventDefault();
      accept(chosen);
    } else if (event.key === "Enter" && active >= 0) {
      const chosen = offers[active];
      if (chosen === undefined) return;
      event.preventDefault();
      accept(chosen);
    }
  };

  input.addEventListener("input", refresh);
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", close);
  const root = element(
    "form",
    { class: "composer", onsubmit: submit },
    list,
    problem,
    element(
      "div",
      { class: "composer-row" },
      input,
      element("button", { type: "submit", class: "button primary" }, words.composer.send),
    ),
    file.root,
    hint,
  );
  drawHint(hint, undefined);

  return {
    root,
    show(next) {
      context = next;
    },
    fill(line) {
      input.value = line;
      input.focus();
      input.setSelectionRange(line.length, line.length);
      refresh();
      // A whole line is there already: nothing to complete.
      close();
    },
  };
}

/** The options of the command that is being typed, the present one marked and told. */
function drawHint(hint: HTMLElement, completion: Completion | undefined): void {
  const verb = completion?.verb;
  hint.classList.toggle("is-keys", verb === undefined);
  if (verb === undefined) {
    hint.replaceChildren(words.composer.keys);
    return;
  }
  const option = completion?.option;
  const path = verb.verb === undefined ? verb.command : `${verb.command} ${verb.verb}`;
  hint.replaceChildren(
    element("b", {}, `/${path}`),
    ...verb.options.flatMap(({ name, required }) => [
      " ",
      element(
        "span",
        {
          class: ["usage", required ? "is-required" : "", name === option?.name ? "is-now" : ""]
            .filter(Boolean)
            .join(" "),
        },
        name,
      ),
    ]),
    " — ",
    option === undefined ? verb.description : option.description,
  );
}

import type { WireFiles, WireVerb } from "../../wire.ts";
import { element } from "../element.ts";
import { createFilePicker } from "../files/file-picker.ts";
import { words } from "../words.ts";

export type ComposerFile = {
  readonly root: HTMLElement;
  /** Is there for a command that takes a file. */
  readonly show: (verb: WireVerb | undefined) => void;
  /** What was chosen, by option name; of `largestFile` bytes at most. */
  readonly read: (largestFile: number) => Promise<WireFiles>;
  readonly clear: () => void;
};

/** Below the message box: a file to send along with a command. */
export function createComposerFile(): ComposerFile {
  let option: string | undefined;
  const label = element("label", { class: "file-label", for: "composer-file" });
  const picker = createFilePicker({
    id: "composer-file",
    label: words.composer.file,
    changed: () => undefined,
  });
  const root = element("div", { class: "composer-file", hidden: true }, label, picker.root);
  return {
    root,
    show(verb) {
      option = verb?.options.find(({ kind }) => kind === "file")?.name;
      root.hidden = option === undefined;
      label.textContent = option === undefined ? "" : words.composer.fileFor(option);
      if (option === undefined) picker.clear();
    },
    async read(largestFile) {
      const file = option === undefined ? undefined : await picker.read(largestFile);
      return option === undefined || file === undefined ? {} : { [option]: file };
    },
    clear: picker.clear,
  };
}

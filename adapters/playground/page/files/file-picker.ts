import type { WireFile } from "../../wire.ts";
import { element } from "../element.ts";
import { words } from "../words.ts";
import { sizeText } from "./size-text.ts";

export type FilePicker = {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** The chosen file, ready to be sent; undefined when there is none. One over `limit` bytes is told to Kith, not sent. */
  readonly read: (limit: number) => Promise<WireFile | undefined>;
  readonly hasFile: () => boolean;
  readonly clear: () => void;
};

/** Chooses one file, and takes it away again. */
export function createFilePicker(options: {
  readonly id: string;
  readonly label: string;
  readonly changed: () => void;
}): FilePicker {
  const { id, label, changed } = options;
  const input = element("input", { id, type: "file", class: "file-input", "aria-label": label });
  const size = element("span", { class: "file-size" });
  const remove = element(
    "button",
    { type: "button", class: "button plain", hidden: true },
    words.form.removeFile,
  );
  const chosen = (): File | undefined => input.files?.[0];
  const show = (): void => {
    const file = chosen();
    remove.hidden = file === undefined;
    size.textContent = file === undefined ? "" : sizeText(file.size);
    changed();
  };
  const clear = (): void => {
    input.value = "";
    show();
  };
  input.addEventListener("change", show);
  remove.addEventListener("click", () => {
    clear();
    input.focus();
  });
  return {
    root: element("div", { class: "file-picker" }, input, size, remove),
    input,
    hasFile: () => chosen() !== undefined,
    clear,
    async read(limit) {
      const file = chosen();
      if (file === undefined) return undefined;
      const { name } = file;
      return file.size > limit
        ? { name, isTooLarge: true }
        : { name, base64: await readBase64(file) };
    },
  };
}

/** The file's bytes in base64. Rejects when it cannot be read, as when it was deleted meanwhile. */
function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      // A data address: what follows the comma is the file.
      const address = typeof reader.result === "string" ? reader.result : "";
      resolve(address.slice(address.indexOf(",") + 1));
    });
    reader.addEventListener("error", () => reject(reader.error ?? new Error("not read")));
    reader.readAsDataURL(file);
  });
}

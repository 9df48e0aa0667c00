import { element, type Child } from "../element.ts";

/**
 * Opens a modal dialog; the browser keeps the focus inside and gives it back afterwards. `closed` is called however
 * it closes.
 */
export function openDialog(options: {
  readonly title: string;
  readonly className: string;
  readonly content: readonly Child[];
  readonly closeLabel: string;
  readonly closed: () => void;
}): { readonly close: () => void } {
  const id = `dialog-${options.className}`;
  const dialog = element(
    "dialog",
    { class: options.className, "aria-labelledby": id },
    element(
      "header",
      { class: "dialog-head" },
      element("h2", { id }, options.title),
      element(
        "button",
        {
          type: "button",
          class: "close",
          "aria-label": options.closeLabel,
          onclick: () => dialog.close(),
        },
        "×",
      ),
    ),
    ...options.content,
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    options.closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { close: () => dialog.close() };
}

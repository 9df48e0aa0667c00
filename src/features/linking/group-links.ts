import { oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

export const groupLinkActions = {
  showCode: link("link-show-code", {}),
  enterCode: link("link-enter-code", {}),
  unlink: link("link-unlink", { answer: oneOf("ask", "yes", "no") }),
};

export const memberLinkActions = {
  showCode: link("link-account-code", {}),
  enterCode: link("link-account-enter", {}),
};

import type { APIModalInteractionResponseCallbackData } from "discord.js";
import { ComponentType } from "discord.js";
import type { Violation } from "./api-error.ts";

const LIMITS = { components: 5, text: 4000 } as const;

/** A modal's rules that no schema says. */
export function checkModal(modal: APIModalInteractionResponseCallbackData): readonly Violation[] {
  const violations: Violation[] = [];
  if (modal.components.length > LIMITS.components) {
    violations.push({ path: ["components"], rule: `at most ${LIMITS.components}` });
  }
  const ids = new Set<string>();
  modal.components.forEach((component, index) => {
    const path = ["components", index];
    if (component.type !== ComponentType.Label) {
      violations.push({ path, rule: "Kith's modals hold labels alone" });
      return;
    }
    const input = component.component;
    if (ids.has(input.custom_id)) {
      violations.push({ path, rule: "custom_id cannot be duplicated" });
    }
    ids.add(input.custom_id);
    if (input.type === ComponentType.TextInput) {
      const most = input.max_length ?? LIMITS.text;
      if ((input.value ?? "").length > most) {
        violations.push({ path: [...path, "value"], rule: `at most ${most}` });
      }
    }
    if (input.type === ComponentType.UserSelect) {
      const most = input.max_values ?? 1;
      if ((input.default_values ?? []).length > most) {
        violations.push({ path: [...path, "default_values"], rule: `at most ${most}` });
      }
    }
  });
  return violations;
}

import type { ModalSubmitInteraction } from "discord.js";
import { ComponentType } from "discord.js";
import type { FormValues } from "#chat/form.ts";
import type { MentionedAccount } from "#chat/incoming.ts";
import { accountToken } from "#chat/person-token.ts";
import { normaliseMentions } from "./mentions.ts";

/** What was filled in, by custom id: text, the chosen value, people as tokens separated by "; ", a file's text. */
export async function readModal(
  interaction: ModalSubmitInteraction,
  readFile: (url: string) => Promise<string | undefined>,
): Promise<{ readonly values: FormValues; readonly mentioned: readonly MentionedAccount[] }> {
  const values: Record<string, string> = {};
  const mentioned: MentionedAccount[] = [];
  for (const field of interaction.fields.fields.values()) {
    switch (field.type) {
      case ComponentType.TextInput:
        values[field.customId] = normaliseMentions(field.value);
        break;
      case ComponentType.StringSelect:
        values[field.customId] = field.values[0] ?? "";
        break;
      case ComponentType.UserSelect:
        values[field.customId] = field.values.map(accountToken).join("; ");
        for (const id of field.values) {
          const user = field.users?.get(id);
          mentioned.push({
            id,
            name: user?.displayName,
            isBot: user?.bot,
            isPresent: interaction.guildId === null ? undefined : field.members?.has(id) === true,
          });
        }
        break;
      case ComponentType.FileUpload: {
        const url = interaction.fields.getUploadedFiles(field.customId)?.first()?.url;
        values[field.customId] = (url === undefined ? undefined : await readFile(url)) ?? "";
        break;
      }
      // No form of Kith's has these.
      case ComponentType.ChannelSelect:
      case ComponentType.MentionableSelect:
      case ComponentType.RoleSelect:
      case ComponentType.RadioGroup:
      case ComponentType.CheckboxGroup:
      case ComponentType.Checkbox:
        break;
    }
  }
  return { values, mentioned };
}

import type { ModalSubmitInteraction } from "discord.js";
import { ComponentType } from "discord.js";
import type { FormValues } from "#chat/form.ts";
import type { IncomingFile, IncomingFiles, MentionedAccount } from "#chat/incoming.ts";
import { accountToken } from "#chat/person-token.ts";
import type { FetchAttachment } from "./fetch-attachment.ts";
import { normaliseMentions } from "./mentions.ts";

export type ReadModal = {
  readonly values: FormValues;
  readonly files: IncomingFiles;
  readonly mentioned: readonly MentionedAccount[];
};

/** What was filled in, by custom id: text, the chosen value, people as tokens separated by "; ", and files. */
export async function readModal(
  interaction: ModalSubmitInteraction,
  fetchAttachment: FetchAttachment,
): Promise<ReadModal> {
  const values: Record<string, string> = {};
  const files: Record<string, IncomingFile> = {};
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
        const attachment = interaction.fields.getUploadedFiles(field.customId)?.first();
        if (attachment) files[field.customId] = await fetchAttachment(attachment);
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
  return { values, files, mentioned };
}

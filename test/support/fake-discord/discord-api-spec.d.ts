/** The schemas are published as plain JavaScript (zod mini); these are the ones that the fake validates with. */
declare module "discord-api-spec/zod" {
  type Issue = import("zod/v4/core").$ZodIssue;
  type Schema = {
    readonly safeParse: (value: unknown) => {
      readonly success: boolean;
      readonly error?: { readonly issues: readonly Issue[] };
    };
  };
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const CreatePrivateChannelRequestSchema: Schema;
  export const CreateTextThreadWithoutMessageRequestSchema: Schema;
  export const IncomingWebhookInteractionRequestSchema: Schema;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}

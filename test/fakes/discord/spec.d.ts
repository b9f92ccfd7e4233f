/** The package's own types end at its JavaScript; these are the schemas that the stand-in checks with. */
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod/mini'

  export const MessageCreateRequestSchema: z.ZodMiniType
  export const CreateMessageInteractionCallbackRequestSchema: z.ZodMiniType
  export const UpdateMessageInteractionCallbackRequestSchema: z.ZodMiniType
  export const ModalInteractionCallbackRequestSchema: z.ZodMiniType
  export const ApplicationCommandAutocompleteCallbackRequestSchema: z.ZodMiniType
  export const IncomingWebhookRequestPartialSchema: z.ZodMiniType
  export const IncomingWebhookUpdateRequestPartialSchema: z.ZodMiniType
  export const ApplicationCommandCreateRequestSchema: z.ZodMiniType
  export const ApplicationCommandPatchRequestPartialSchema: z.ZodMiniType
  export const CreatePrivateChannelRequestSchema: z.ZodMiniType
}

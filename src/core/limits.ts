/** The tightest limits over the platforms: what fits these fits everywhere. */
export const LIMITS = {
  /** https://docs.slack.dev/reference/views/modal-views (Discord 45) */
  formTitle: 24,
  /** https://docs.slack.dev/reference/views/modal-views: submit */
  formSubmit: 24,
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal (Slack 100 blocks) */
  formFields: 5,
  /** https://docs.discord.com/developers/components/reference#label (Slack 2,000) */
  fieldLabel: 45,
  /** https://docs.discord.com/developers/components/reference#label description (Slack hint 2,000) */
  fieldHint: 100,
  /** https://docs.discord.com/developers/components/reference#text-input placeholder 100; Slack 150 */
  placeholder: 100,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element 3,000 (Discord 4,000) */
  fieldLength: 3000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object text 75 (Discord 100) */
  optionLabel: 75,
  /** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element 10 (Discord's group 10) */
  checklistItems: 10,
  /** https://docs.discord.com/developers/components/reference#button label 80; Slack 75 */
  buttonLabel: 75,
  /** https://docs.discord.com/developers/components/reference#action-row */
  buttonsInRow: 5,
  /** https://docs.discord.com/developers/resources/message#create-message content 2,000 (Slack text 40,000) */
  messageWords: 2000,
  /** https://docs.discord.com/developers/components/reference: text over all displays 4,000; Slack a section 3,000, 50 blocks */
  viewWords: 4000,
  /** https://docs.discord.com/developers/interactions/application-commands autocomplete 25; Slack 100 */
  suggestions: 25,
} as const

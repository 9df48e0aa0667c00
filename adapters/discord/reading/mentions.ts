/** Discord writes a mention with or without an exclamation mark; the core knows one form. */
export const normaliseMentions = (text: string): string => text.replace(/<@!(\d+)>/g, "<@$1>");

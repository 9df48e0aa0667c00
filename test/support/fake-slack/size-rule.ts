/** The problem with a text that is too short or too long, in the words of Slack's own messages. */
export function sizeProblem(
  name: string,
  text: string,
  least: number,
  most: number,
): readonly string[] {
  if (text.length < least) return [`${name} must be more than ${least - 1} characters`];
  if (text.length > most) return [`${name} must be less than ${most + 1} characters`];
  return [];
}

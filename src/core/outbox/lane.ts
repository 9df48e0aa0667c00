import type { Platform } from "#chat/incoming.ts";

/** What a platform paces together: Slack each workspace, Discord each token. */
export function laneOf(platform: Platform, workspace: string): string {
  return platform === "slack" ? `slack:${workspace}` : platform;
}

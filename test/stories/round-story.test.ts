import { describeRoundStory } from "./round-story.ts";
import { CHATS } from "./start-story.ts";

for (const chat of CHATS) describeRoundStory(chat, "postgres");
describeRoundStory("playground", "embedded");

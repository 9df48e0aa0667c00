import { describeKnowsStory } from "./knows-story.ts";
import { CHATS } from "./start-story.ts";

for (const chat of CHATS) describeKnowsStory(chat, "postgres");
describeKnowsStory("playground", "embedded");

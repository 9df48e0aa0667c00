import { describeMainStory } from "./main-story.ts";
import { CHATS } from "./start-story.ts";

for (const chat of CHATS) describeMainStory(chat, "postgres");
describeMainStory("playground", "embedded");

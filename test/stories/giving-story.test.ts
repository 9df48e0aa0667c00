import { describeGivingStory } from "./giving-story.ts";
import { CHATS } from "./start-story.ts";

for (const chat of CHATS) describeGivingStory(chat, "postgres");
describeGivingStory("playground", "embedded");

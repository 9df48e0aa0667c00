import type { ActionRef } from "#chat/action-codec.ts";

/** The guided first list as a button. The feature that asks circle by circle declares it; here it is only linked to. */
export const INVENTORY_LINK = { name: "inventory", args: {} } as const;

export const inventoryLink: ActionRef = { name: INVENTORY_LINK.name, args: [] };

-- The jobs find who is to be reminded, and nothing else about them.
grant select (first_give_remind_at) on members to kith_system;

-- The job finds the pairs that are still to be brought together.
grant select (group_id, id, told_at, called_off_at, created_at) on round_pairs to kith_system;

-- A list that took the place of an earlier one keeps what it did to that one, so that undoing it brings the earlier back.
alter table nomination_lists add column replaced text check (replaced is null or json_valid(replaced));

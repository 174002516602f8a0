-- How papers of a kind were printed the last time; the next one proposes it.
create table print_choices (
  -- The channel that writes the paper out, with the kind of paper where it knows several.
  paper text primary key check (paper <> ''),
  printer text not null check (printer <> ''),
  copies integer not null check (copies > 0),
  pages text not null,
  sides text not null check (sides in ('oneSided', 'longEdge', 'shortEdge')),
  tray text not null,
  chosen_at text not null
) strict;
